/** What the texts of a summary have been, and what a published edition corrects. */
package org.quarterdeck.theme.summary.history;
