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
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.Scorecard;
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
    Ratings ratings;
    @Inject
    CurrentStanding current;
    @Context
    UriInfo address;

    /**
     * @param site its code, or its pseudonym for those who may not know its name
     * @param selfRating number of the level, or null where there is none that the person may see; likewise the moderated one
     */
    public record RatingItem(String site, String round, String factor, String factorName, Integer selfRating,
            Integer moderatedRating, String rationale) {
    }

    @GET
    public Response ratings(@PathParam("programme") String programme, @QueryParam("round") String round) {
        var found = programmes.programme(programme);
        if (round == null || round.isBlank()) {
            throw new Invalid("round", "Say which round, as in ?round=T5");
        }
        var items = ratings.ofRound(programmes.round(found, round)).stream()
                .flatMap(card -> card.factors().stream().map(factor -> item(card, factor)))
                .sorted(Comparator.comparing(RatingItem::site)).toList();
        return Items.of(items, RatingItem.class, item -> item, address);
    }

    private RatingItem item(Scorecard card, RatedFactor rated) {
        var site = card.site();
        var name = RatingPolicy.maySeeName(current.get(), site) ? site.getCode() : site.getPseudonym();
        return new RatingItem(name, card.round().getCode(), rated.factor().getCode(), rated.factor().getName(),
                number(rated.self()), number(rated.moderated()), rated.rationale());
    }

    private static Integer number(Level level) {
        return level == null ? null : level.getNumber();
    }
}
