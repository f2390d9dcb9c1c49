package org.quarterdeck.theme;

import java.util.List;
import org.quarterdeck.shared.TextBlock;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * A paragraph or list item of what a site submitted, with what it is coded to.
 *
 * @param changed whether it is new or other than in the round before
 * @param codings those that the person may know of and that touch it
 */
public record CodedParagraph(SubmittedVersion version, Question question, TextBlock block, boolean changed, List<Coding> codings) {
    private static final int BEGINNING = 40;

    public boolean isCoded() {
        return !codings.isEmpty();
    }

    /** Where the reading page has it, such as {@code people-120}. */
    public String getAnchor() {
        return question.getCode() + "-" + block.start();
    }

    /** Where it can be given a theme. */
    public String getNewCoding() {
        return version.getSubmission().getAddress() + "/codings/new?version=" + version.getNumber() + "&question=" + question.getCode()
                + "&start=" + block.start() + "&end=" + block.end();
    }

    /** Its first words, which tell links apart for those who hear them. */
    public String getBeginning() {
        return beginning(block.text());
    }

    static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, text.lastIndexOf(' ', BEGINNING) + 1).strip() + " …";
    }
}
