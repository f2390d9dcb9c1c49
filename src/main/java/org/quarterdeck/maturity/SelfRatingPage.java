package org.quarterdeck.maturity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.summary.AutosavePart;

/** A lead rates the own site on all factors, with the descriptors in view. */
@Named
@RequestScoped
public class SelfRatingPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    FrameworkPage place;
    @Inject
    SelfRatings ratings;
    @Inject
    Ratings found;
    @Inject
    CurrentStanding current;
    @Inject
    AutosavePart autosave;

    private Scorecard card;
    private final Map<String, String> typed = new HashMap<>();
    private String seen;
    private String unsaved = "";
    private boolean overtaken;

    @PostConstruct
    void load() {
        Access.see(RatingPolicy.maySee(current.get(), place.getSite(), false));
        Access.require(RatingPolicy.maySelfRate(current.get(), place.getSite(), place.getRound()));
        Access.see(!place.getFramework().isStaged());
        read();
        card.factors().forEach(this::fill);
        ratings.draft(place.getSite(), place.getRound(), place.getFramework()).ifPresent(draft -> {
            typed.putAll(draft.fields());
            unsaved = draft.when();
        });
    }

    private void read() {
        card = found.ofSite(place.getSite(), place.getRound(), place.getFramework());
        seen = card.seen();
    }

    private void fill(RatedFactor line) {
        var code = line.factor().getCode();
        var own = line.own();
        typed.put("level-" + code, own.level() == null ? "" : own.level().getValue());
        typed.put("reason-" + code, own.reason());
        typed.put("aspiration-" + code, own.aspiration() == null ? "" : own.aspiration().getValue());
        typed.put("by-" + code, own.by() == null ? "" : MONTH.format(own.by()));
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        card.isEmpty();
    }

    public void autosave() {
        autosave.answer(() -> {
            ratings.keepDraft(place.getSite(), place.getRound(), place.getFramework(), typed);
            return seen;
        });
    }

    public void save() {
        var form = SelfRatingForm.read(place.getFramework().getFactors(), typed);
        form.problems().forEach(SelfRatingPage::refuse);
        if (!form.isSound()) {
            return;
        }
        try {
            ratings.rate(place.getSite(), place.getRound(), place.getFramework(), form.given(), seen);
            ratings.dropDraft(place.getSite(), place.getRound(), place.getFramework());
            Messages.addFlashGlobalInfo("Your ratings are saved. The evaluators can read them");
            Faces.redirect(place.getOverview());
        } catch (RatedMeanwhile other) {
            read();
            overtaken = true;
            Messages.addGlobalError("Somebody else of your site saved ratings meanwhile. What they saved stands with each factor; save again to put yours in its place");
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
    }

    public void discard() {
        ratings.dropDraft(place.getSite(), place.getRound(), place.getFramework());
        Messages.addFlashGlobalInfo("What was not saved is discarded");
        Faces.redirect(getAddress());
    }

    private static void refuse(Invalid wrong) {
        Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
    }

    public String getAddress() {
        return place.address("/self-rating");
    }

    public Scorecard getCard() {
        return card;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** When what is in the fields was typed that is not saved; empty where nothing is. */
    public String getUnsaved() {
        return unsaved;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
