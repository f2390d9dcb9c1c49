package org.quarterdeck.maturity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.account.People;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.TemplateNode;

/** Reads how sites rate themselves against the programme's further frameworks, and what their partners said, from their files. */
@ApplicationScoped
class FurtherRatingReader {
    private static final int DAYS_BEFORE_DUE = -5;

    @Inject
    EntityManager db;
    @Inject
    Frameworks frameworks;
    @Inject
    RatingBook book;

    void read(@Observes @Priority(410) ProgrammeRead programme) {
        programme.sites().stream().filter(site -> programme.siteFile(site) != null).forEach(site -> {
            var file = programme.siteFile(site).find("rounds").map(TemplateNode::entries).orElse(Map.of());
            programme.rounds().stream().filter(round -> file.containsKey(round.getCode()))
                    .forEach(round -> read(programme, site, round, file.get(round.getCode())));
        });
        db.flush();
    }

    private void read(ProgrammeRead programme, Site site, Round round, TemplateNode file) {
        file.find("selfRatings").ifPresent(node -> node.entries().forEach((code, ratings) ->
                rate(programme, site, round, framework(programme, code, ratings), ratings)));
        file.list("partners").forEach(node -> partner(programme, site, round, node));
    }

    private Framework framework(ProgrammeRead programme, String code, TemplateNode node) {
        return frameworks.list(programme.programme()).stream().filter(each -> each.getCode().equals(code)).findFirst()
                .orElseThrow(() -> node.error("programme.yaml names no maturity framework '" + code + "'"));
    }

    private void rate(ProgrammeRead programme, Site site, Round round, Framework framework, TemplateNode ratings) {
        var lead = RatingReader.person(programme, ratings, "lead." + site.getCode().toLowerCase(Locale.ROOT));
        ratings.entries().forEach((code, node) -> {
            node.only("self", "reason", "aspiration", "by");
            var rating = book.open(site, round, RatingReader.factor(framework, code, node));
            db.persist(rating.rateItself(SelfGivenFile.read(rating.getFactor(), node), lead, RatingReader.at(round, -1)));
            rating.hear(List.of(), RatingReader.at(round, -1));
        });
    }

    private void partner(ProgrammeRead programme, Site site, Round round, TemplateNode node) {
        node.only("organisation", "email", "framework", "ratings");
        var framework = node.find("framework").map(code -> framework(programme, code.text(), code))
                .orElseGet(() -> frameworks.list(programme.programme()).get(0));
        var lead = RatingReader.person(programme, node, "lead." + site.getCode().toLowerCase(Locale.ROOT));
        var at = RatingReader.at(round, DAYS_BEFORE_DUE);
        var invitation = new Invitation(site, round, framework, node.text("email"), node.text("organisation"));
        invitation.give(Checksum.sha256(People.randomKey()), lead, at.minus(Duration.ofDays(7)), at.plus(Duration.ofDays(14)));
        invitation.send(at);
        db.persist(invitation);
        node.get("ratings").entries().forEach((code, given) -> {
            given.only("self", "reason", "aspiration");
            var factor = RatingReader.factor(framework, code, given);
            db.persist(new PartnerRating(invitation, factor, SelfGivenFile.read(factor, given)));
            db.flush();
            book.open(site, round, factor).hear(book.partners(site, round, factor), at).ifPresent(db::persist);
        });
    }
}
