package org.quarterdeck.maturity.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** Both texts, which are short because they stand on one page with everything else that a board reads. */
@Embeddable
public class AppraisalWords {
    public static final int LONGEST = 600;
    static final int MOST_LINES = 10;

    private String strengths = "";
    @Column(name = "next_steps")
    private String steps = "";

    protected AppraisalWords() {
    }

    /** @throws Invalid naming the field, if a text is too long or cannot be kept, or if there is none */
    public AppraisalWords(String strengths, String steps) {
        this.strengths = checked("strengths", "strengths", strengths);
        this.steps = checked("steps", "next steps", steps);
        if (this.strengths.isEmpty() && this.steps.isEmpty()) {
            throw new Invalid("strengths", "Enter strengths, next steps or both");
        }
    }

    private static String checked(String field, String name, String text) {
        var normal = PlainText.normalise(field, text);
        if (normal.length() > LONGEST) {
            throw new Invalid(field, "Shorten the " + name + " to " + LONGEST + " characters or fewer: they stand on one page with the ratings");
        }
        if (normal.lines().filter(line -> !line.isEmpty()).count() > MOST_LINES) {
            throw new Invalid(field, "Put the " + name + " into " + MOST_LINES + " lines or fewer");
        }
        return normal;
    }

    public String getStrengths() {
        return strengths;
    }

    public String getSteps() {
        return steps;
    }

    boolean saysTheSameAs(AppraisalWords other) {
        return strengths.equals(other.strengths) && steps.equals(other.steps);
    }
}
