package org.quarterdeck.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.AddressFilter;
import org.quarterdeck.shared.Invalid;

/**
 * The lead answers comments beside the field in which the site writes. Each answer leads back to the page, which is read
 * anew; what is written to other comments and not sent yet goes along.
 */
@Named
@RequestScoped
public class CommentAnswerPage {
    private static final String STEPS = "comment-answer-steps";
    private static final String TEXTS = "comment-answer-texts";
    private static final String REFUSED = "comment-answer-refused";

    @Inject
    Replying replying;

    private Map<Long, String> steps = new HashMap<>();
    private Map<Long, String> texts = new HashMap<>();
    private Long refused;

    @PostConstruct
    void goOn() {
        Map<Long, String> before = Faces.getFlashAttribute(STEPS);
        if (before != null) {
            steps = before;
            texts = Faces.getFlashAttribute(TEXTS);
            refused = Faces.getFlashAttribute(REFUSED);
        }
    }

    public void send(long thread) {
        try {
            replying.take(chosen(thread), thread, texts.get(thread));
            steps.remove(thread);
            texts.remove(thread);
            Messages.addFlashGlobalInfo("Your answer is sent. The evaluators see it now.");
        } catch (Invalid wrong) {
            Messages.create("{0}", wrong.getMessage()).error().flash().add(beside(wrong.field()));
            Faces.setFlashAttribute(REFUSED, thread);
        }
        Faces.setFlashAttribute(STEPS, steps);
        Faces.setFlashAttribute(TEXTS, texts);
        Faces.redirect(AddressFilter.addressOf(Faces.getRequest()) + "#comment-" + thread);
    }

    private Step chosen(long thread) {
        var step = steps.get(thread);
        if (!isGiven(step)) {
            throw new Invalid("step", "Select what you have done");
        }
        return Step.valueOf(step);
    }

    /** Whether something is written to a comment that was not sent. */
    public boolean isBegun(long thread) {
        return Long.valueOf(thread).equals(refused) || isGiven(steps.get(thread)) || isGiven(texts.get(thread));
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isEmpty();
    }

    /** The field of the comment whose button was pressed. */
    private static String beside(String field) {
        var button = UIComponent.getCurrentComponent(Faces.getContext()).getClientId();
        return button.substring(0, button.lastIndexOf(":send")) + ":" + field + ":input";
    }

    public List<SelectItem> getChoices() {
        return List.of(new SelectItem(Step.AMENDED.name(), "We have amended our text"),
                new SelectItem(Step.EXPLAINED.name(), "We leave our text as it is, for a reason"));
    }

    /** What the lead chose, by thread. */
    public Map<Long, String> getSteps() {
        return steps;
    }

    /** What the lead wrote, by thread. */
    public Map<Long, String> getTexts() {
        return texts;
    }
}
