package org.quarterdeck.maturity.appraisal;

/** An evaluator has written what a site's strengths and next steps are at a round. */
public record AppraisalWritten(long appraisal, long by) {
}
