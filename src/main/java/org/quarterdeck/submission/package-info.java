/**
 * The Living Document: its templates and questions, each site's submission of a round, its answers, their revisions and the
 * versions that submitting freezes. What evaluators do with it belongs to feedback, theme and maturity.
 */
package org.quarterdeck.submission;
