/** What stands against publishing a summary, what was decided about it, and publishing. */
package org.quarterdeck.theme.summary.publishing;
