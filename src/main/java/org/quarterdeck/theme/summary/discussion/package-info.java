/** What evaluators say to each other about the texts of a summary. Readers never see it. */
package org.quarterdeck.theme.summary.discussion;
