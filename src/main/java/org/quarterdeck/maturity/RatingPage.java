package org.quarterdeck.maturity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;

/** One factor of one site at one round: an evaluator rates it with a rationale, a lead rates the own site, others read. */
@Named
@RequestScoped
public class RatingPage {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    Ratings ratings;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "site")
    String siteCode;
    @Inject
    @Param(name = "round")
    String roundCode;
    @Inject
    @Param(name = "factor")
    String factorCode;

    private Site site;
    private Round round;
    private Factor factor;
    private Scorecard scorecard;
    private RatedFactor line;
    private Scorecard before;
    private List<RatingRevision> history;
    private Integer level;
    private String rationale;
    private String seen;

    @PostConstruct
    void load() {
        site = programmes.site(programmeCode, siteCode);
        round = programmes.round(site.getProgramme(), roundCode);
        if (!round.isOpened()) {
            throw new NotFound();
        }
        factor = frameworks.factor(site.getProgramme(), factorCode);
        read();
        level = Optional.ofNullable(isModerating() ? line.moderated() : line.self()).map(Level::getNumber).orElse(null);
        rationale = line.rationale();
        seen = seenNow();
    }

    private void read() {
        var cards = ratings.overRounds(site, programmes.rounds(site.getProgramme()).stream()
                .filter(each -> each.getOrdinal() == round.getOrdinal() - 1 || each.getOrdinal() == round.getOrdinal()).toList());
        scorecard = cards.get(cards.size() - 1);
        line = scorecard.factor(factorCode);
        before = cards.size() > 1 ? cards.get(0) : null;
        history = ratings.history(site, round, factor);
    }

    private String seenNow() {
        return line.moderatedAt() == null ? "" : line.moderatedAt().toString();
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        factor.getId();
    }

    public void save() throws IOException {
        try {
            if (isModerating()) {
                moderate();
            } else {
                ratings.rateItself(site, round, factorCode, level);
            }
            Messages.addFlashGlobalInfo("The rating of {0} is saved", factor.getName().toLowerCase());
            Faces.redirect(getBack());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", wrong.getMessage());
            read();
            seen = seenNow();
        }
    }

    private void moderate() {
        ratings.moderate(site, round, factorCode, level, rationale, seen == null || seen.isEmpty() ? null : Instant.parse(seen));
    }

    public String getQuestion() {
        return isModerating() ? "Which level fits best at " + round.getCode() + "?" : "Which level describes your site today?";
    }

    public String getBack() {
        return site.getAddress() + "/maturity?round=" + round.getCode();
    }

    public boolean isModerating() {
        return RatingPolicy.mayModerate(current.get(), site, round);
    }

    public boolean isSelfRating() {
        return RatingPolicy.maySelfRate(current.get(), site, round);
    }

    /** The levels with what each means for this factor. */
    public List<Level> getLevels() {
        return scorecard.framework().getLevels();
    }

    public String choice(Level choice) {
        return choice.getLabel() + ". " + factor.descriptor(choice);
    }

    public String getModeratedOn() {
        return PortalTime.dayOf(line.moderatedAt());
    }

    public String day(Instant instant) {
        return PortalTime.dayAndTime(instant);
    }

    public Site getSite() {
        return site;
    }

    public Round getRound() {
        return round;
    }

    public Factor getFactor() {
        return factor;
    }

    public Scorecard getScorecard() {
        return scorecard;
    }

    public RatedFactor getLine() {
        return line;
    }

    /** How the site stood at the round before, or null at the first. */
    public Scorecard getBefore() {
        return before;
    }

    /** This factor at the round before, or null where nothing was rated then. */
    public RatedFactor getLineBefore() {
        return before == null || before.isEmpty() ? null : before.factor(factorCode);
    }

    public List<RatingRevision> getHistory() {
        return history;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    /** When the moderated rating was given that the page shows, so that nobody overwrites what they have not seen. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
