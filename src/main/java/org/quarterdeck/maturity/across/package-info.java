/** How all sites stand against a framework at a round, side by side: as page, Excel file and CSV. One site alone is in overview. */
package org.quarterdeck.maturity.across;
