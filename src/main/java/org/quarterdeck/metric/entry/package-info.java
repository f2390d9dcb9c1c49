/** How values come in: typed, pasted or sent as an Excel file, all through the same checks. */
package org.quarterdeck.metric.entry;
