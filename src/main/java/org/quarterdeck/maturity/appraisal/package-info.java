/** What an evaluator writes on a site's scorecard beside its ratings: its strengths and its next steps. */
package org.quarterdeck.maturity.appraisal;
