package org.quarterdeck.report.archive;

import java.time.Instant;
import org.quarterdeck.maturity.appraisal.Appraisal;

/** What an evaluator wrote of a site, in {@code appraisals/ROUND.json} and as a row of {@code tables/appraisals.csv}. */
public record ArchivedAppraisal(String site, String round, String strengths, String nextSteps, String writtenBy, Instant writtenAt) {
    static ArchivedAppraisal of(Appraisal appraisal) {
        return new ArchivedAppraisal(appraisal.getSite().getCode(), appraisal.getRound().getCode(), appraisal.getStrengths(), appraisal.getSteps(),
                appraisal.getBy().getName(), appraisal.getAt());
    }
}
