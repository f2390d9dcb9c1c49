package org.quarterdeck.theme.summary;

import java.util.List;
import org.quarterdeck.theme.across.ThemeMatrix;

/**
 * What readers get of a round's summary. Publishing freezes it as JSON with the names of each object in alphabetical order,
 * and that text is what the checksum is made of.
 *
 * @param programme code of the programme
 * @param round code of the round
 * @param pilotMonth months since T0
 * @param corrects what this edition corrects of the one before; empty in the first
 * @param findings the text that opens the summary
 * @param themes those of which something is written, in the order that the evaluators gave them
 */
public record SummaryContent(String programme, String programmeName, String round, int pilotMonth, int edition, String corrects, String findings,
        List<ThemeFinding> themes, ThemeMatrix matrix, Method method) {

    /**
     * What is said of one theme.
     *
     * @param sites how many sites raised it
     * @param of how many sites submitted
     * @param sitesBefore how many raised it in the round before, or null for the first round
     * @param ofBefore how many submitted in the round before, or null for the first round
     */
    public record ThemeFinding(String code, String name, String kind, String definition, String narrative, int sites, int of,
            Integer sitesBefore, Integer ofBefore, List<GroupCount> groups, List<Quote> quotations) {
        /** The difference to the round before in words, such as "2 more than in T4"; empty for the first round. */
        public String change(String roundBefore) {
            if (sitesBefore == null) {
                return "";
            }
            int difference = sites - sitesBefore;
            return difference == 0 ? "as many as in " + roundBefore
                    : Math.abs(difference) + (difference > 0 ? " more" : " fewer") + " than in " + roundBefore;
        }
    }

    /**
     * How many sites of an analysis group raised a theme.
     *
     * @param of how many sites of the group submitted
     * @param sitesBefore how many of the group raised it in the round before, or null for the first round
     */
    public record GroupCount(String group, int sites, int of, Integer sitesBefore) {
    }

    /**
     * A passage of a submitted answer.
     *
     * @param attribution such as "Living Document, Site 06"; never a name
     * @param question subject of the question that it answers
     */
    public record Quote(String text, String attribution, String question) {
    }

    /**
     * How the summary came about.
     *
     * @param roundBefore code of the round before, or null for the first round
     * @param submitted how many sites submitted
     * @param sites how many sites the programme has
     * @param passages how many codings were counted
     * @param coders names of those who coded
     */
    public record Method(String roundBefore, int submitted, int sites, String codebook, int codebookNumber, int passages,
            List<String> coders) {
    }
}
