package org.quarterdeck.maturity.appraisal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.maturity.FrameworkPage;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Typed;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.summary.AutosavePart;

/** An evaluator writes what a site's strengths and next steps are at a round; managers read what was written. */
@Named
@RequestScoped
public class AppraisalPage {
    @Inject
    FrameworkPage place;
    @Inject
    Appraisals appraisals;
    @Inject
    CurrentStanding current;
    @Inject
    AutosavePart autosave;

    private List<AppraisalRevision> history;
    private boolean frozen;
    private String strengths = "";
    private String steps = "";
    private int seen;
    private String unsaved = "";
    private boolean overtaken;

    @PostConstruct
    void load() {
        history = appraisals.history(place.getSite(), place.getRound());
        frozen = appraisals.isFrozen(place.getRound());
        if (!history.isEmpty()) {
            strengths = getStanding().getStrengths();
            steps = getStanding().getSteps();
            seen = getStanding().getNumber();
        }
        if (isWriting()) {
            appraisals.draft(place.getSite(), place.getRound()).ifPresent(this::putBack);
        }
    }

    /** What was begun from an earlier text still is: saving it is refused until both have been seen. */
    private void putBack(Typed draft) {
        strengths = draft.fields().getOrDefault("strengths", "");
        steps = draft.fields().getOrDefault("steps", "");
        int begun = Integer.parseInt(draft.fields().getOrDefault("seen", Integer.toString(seen)));
        overtaken = begun != seen;
        unsaved = draft.when();
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        history.size();
    }

    public void autosave() {
        autosave.answer(() -> {
            appraisals.keepDraft(place.getSite(), place.getRound(), Map.of("strengths", strengths == null ? "" : strengths,
                    "steps", steps == null ? "" : steps, "seen", Integer.toString(seen)));
            return Integer.toString(seen);
        });
    }

    public void save() {
        try {
            appraisals.write(place.getSite(), place.getRound(), seen, strengths, steps);
            Messages.addFlashGlobalInfo("Strengths and next steps are saved");
            Faces.redirect(place.getOverview());
        } catch (Invalid wrong) {
            if (wrong.field().equals("seen")) {
                Messages.addGlobalError("{0}", wrong.getMessage());
                overtaken = true;
                history = appraisals.history(place.getSite(), place.getRound());
                seen = getStanding().getNumber();
            } else {
                Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
            }
        }
    }

    public void discard() {
        appraisals.dropDraft(place.getSite(), place.getRound());
        Messages.addFlashGlobalInfo("What was not saved is discarded");
        Faces.redirect(place.address("/strengths"));
    }

    public boolean isWriting() {
        return RatingPolicy.mayModerate(current.get(), place.getSite(), place.getRound()) && !frozen;
    }

    /** Whether the round is published and what is written stays as it is. */
    public boolean isFrozen() {
        return frozen;
    }

    /** Whether somebody else has written since what is in the fields was begun; what they wrote is then shown beside. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What it says now, or null. */
    public AppraisalRevision getStanding() {
        return history.isEmpty() ? null : history.get(0);
    }

    /** What it said before, the latest first. */
    public List<AppraisalRevision> getEarlier() {
        return history.size() < 2 ? List.of() : history.subList(1, history.size());
    }

    /** When what is in the fields was typed that is not saved; empty where nothing is. */
    public String getUnsaved() {
        return unsaved;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
