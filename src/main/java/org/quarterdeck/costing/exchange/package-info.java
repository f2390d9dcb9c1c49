/** Lines of costs by paste from Excel and as an Excel file: handed out, read, shown before anything changes, and applied whole. */
package org.quarterdeck.costing.exchange;
