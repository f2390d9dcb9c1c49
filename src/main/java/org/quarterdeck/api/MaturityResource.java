package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.maturity.routemap.RouteMap;
import org.quarterdeck.maturity.routemap.RouteMark;
import org.quarterdeck.maturity.routemap.RouteMarks;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;

/** Where sites stand on each factor at a round. */
@Path("programmes/{programme}/maturity")
@Produces({MediaType.APPLICATION_JSON, Items.CSV})
@RequestScoped
@Transactional
public class MaturityResource {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    Ratings ratings;
    @Inject
    RouteMarks marks;
    @Inject
    CurrentStanding current;
    @Context
    UriInfo address;

    /**
     * @param site its code, or its pseudonym for those who may not know its name
     * @param selfRating number of the level, or null where there is none that the person may see; likewise the moderated one
     */
    public record RatingItem(String site, String round, String framework, String factor, String factorName, Integer selfRating,
            Integer moderatedRating, String rationale, Integer aspiration, String aspirationBy, int raters, Double median, boolean split) {
    }

    /**
     * @param mark not-yet, working or in-place, or null where the site has not marked the question
     * @param note null for those who may not know the site's name
     */
    public record MarkItem(String site, String round, String framework, String factor, int stage, int number, String question, String mark, String note) {
    }

    @GET
    public Response ratings(@PathParam("programme") String programme, @QueryParam("round") String round, @QueryParam("framework") String wanted) {
        var found = programmes.programme(programme);
        if (round == null || round.isBlank()) {
            throw new Invalid("round", "Say which round, as in ?round=T5");
        }
        var framework = frameworks.whole(found, wanted);
        if (framework.isStaged()) {
            var all = marks.ofRound(programmes.round(found, round), framework).stream().flatMap(this::items).toList();
            return Items.of(all, MarkItem.class, item -> item, address);
        }
        var items = ratings.ofRound(programmes.round(found, round), framework).stream()
                .flatMap(card -> card.factors().stream().map(factor -> item(card, factor)))
                .sorted(Comparator.comparing(RatingItem::site)).toList();
        return Items.of(items, RatingItem.class, item -> item, address);
    }

    private RatingItem item(Scorecard card, RatedFactor rated) {
        var site = card.site();
        var name = RatingPolicy.maySeeName(current.get(), site) ? site.getCode() : site.getPseudonym();
        var own = rated.own();
        var together = own.consensus();
        return new RatingItem(name, card.round().getCode(), card.framework().getKey(), rated.factor().getCode(), rated.factor().getName(),
                number(rated.self()), number(rated.moderated()), rated.rationale(), number(own.aspiration()),
                own.by() == null ? null : own.by().toString(), together == null ? 0 : together.getRaters(),
                together == null ? null : together.getMedian(), own.isSplit());
    }

    private Stream<MarkItem> items(RouteMap map) {
        var name = RatingPolicy.maySeeName(current.get(), map.site()) ? map.site().getCode() : map.site().getPseudonym();
        return map.framework().getFactors().stream().flatMap(effort -> effort.getQuestions().stream().map(question -> {
            var mark = map.find(question);
            return new MarkItem(name, map.round().getCode(), map.framework().getKey(), effort.getCode(), question.getStage().getNumber(),
                    question.getOrdinal(), question.getText(), mark.map(each -> each.getStand().name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse(null),
                    map.withNotes() ? mark.map(RouteMark::getNote).orElse(null) : null);
        }));
    }

    private static Integer number(Level level) {
        return level == null ? null : level.getNumber();
    }
}
