/** The scorecard of a site: one page that a board reads, then a page for each factor; the same as a page of the portal. */
package org.quarterdeck.report.scorecard;
