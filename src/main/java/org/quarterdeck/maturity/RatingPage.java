package org.quarterdeck.maturity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.summary.AutosavePart;

/** One factor of one site at one round: an evaluator rates it with a rationale and evidence, others read. */
@Named
@RequestScoped
public class RatingPage {
    @Inject
    FrameworkPage place;
    @Inject
    Programmes programmes;
    @Inject
    Ratings ratings;
    @Inject
    Moderation moderation;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "factor")
    String factorCode;
    @Inject
    AutosavePart autosave;

    private Factor factor;
    private Scorecard scorecard;
    private RatedFactor line;
    private Scorecard before;
    private List<RatingRevision> history;
    private Map<Long, List<EvidenceLink>> linkedThen;
    private boolean frozen;
    private ModerationForm form;

    @PostConstruct
    void load() {
        Access.see(!place.getFramework().isStaged());
        factor = place.getFramework().factor(factorCode);
        frozen = ratings.isFrozen(place.getRound());
        read();
        form = ModerationForm.of(line);
        if (isModerating()) {
            form.offer(moderation.offered(place.getSite(), place.getRound()));
            moderation.draft(place.getSite(), place.getRound(), factor).ifPresent(form::putBack);
        }
    }

    private void read() {
        int ordinal = place.getRound().getOrdinal();
        var cards = ratings.overRounds(place.getSite(), programmes.rounds(place.getSite().getProgramme()).stream()
                .filter(each -> each.getOrdinal() == ordinal - 1 || each.getOrdinal() == ordinal).toList(), place.getFramework());
        scorecard = cards.get(cards.size() - 1);
        line = scorecard.factor(factorCode);
        before = cards.size() > 1 ? cards.get(0) : null;
        history = ratings.history(place.getSite(), place.getRound(), factor);
        linkedThen = ratings.evidenceOf(place.getSite(), history);
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        factor.getId();
    }

    public void autosave() {
        autosave.answer(() -> {
            moderation.keepDraft(place.getSite(), place.getRound(), factor, form.typed());
            return form.getSeen();
        });
    }

    public void save() {
        var problems = form.problems();
        problems.forEach(RatingPage::refuse);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            moderation.moderate(place.getSite(), place.getRound(), factor, form.level(), form.getRationale(), form.getEvidence(), seenThen());
            Messages.addFlashGlobalInfo("The rating of {0} is saved", factor.getName().toLowerCase());
            Faces.redirect(place.getOverview());
        } catch (Invalid wrong) {
            refuse(wrong);
            read();
            form.see(line);
        }
    }

    private static void refuse(Invalid wrong) {
        Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
    }

    private Instant seenThen() {
        return Optional.ofNullable(form.getSeen()).filter(seen -> !seen.isEmpty()).map(Instant::parse).orElse(null);
    }

    public void discard() {
        moderation.dropDraft(place.getSite(), place.getRound(), factor);
        Messages.addFlashGlobalInfo("What was not saved is discarded");
        Faces.redirect(getAddress());
    }

    public String getAddress() {
        return place.address("/" + factorCode);
    }

    public boolean isModerating() {
        return RatingPolicy.mayModerate(current.get(), place.getSite(), place.getRound()) && !frozen && place.getFramework().isInUse();
    }

    public boolean isSelfRating() {
        return RatingPolicy.maySelfRate(current.get(), place.getSite(), place.getRound()) && !frozen && place.getFramework().isInUse();
    }

    /** Whether the ratings of the round are published and stay as they are. */
    public boolean isFrozen() {
        return frozen;
    }

    /** The strip of dots, or null where fewer than two have rated. */
    public RatingStrip getStrip() {
        return line.own().isShared() ? new RatingStrip(getLevels(), line.own()) : null;
    }

    public List<Level> getLevels() {
        return place.getFramework().getLevels();
    }

    public List<EvidenceLink> linked(RatingRevision revision) {
        return linkedThen.getOrDefault(revision.getId(), List.of());
    }

    public String getModeratedOn() {
        return PortalTime.dayOf(line.moderatedAt());
    }

    public String day(Instant instant) {
        return PortalTime.dayAndTime(instant);
    }

    public Round getRound() {
        return place.getRound();
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

    /** When what is in the fields was typed that is not saved; empty where nothing is. */
    public String getUnsaved() {
        return form.getUnsaved();
    }

    public ModerationForm getForm() {
        return form;
    }
}
