/** Measures the portal on programmes of 16, 160 and 1,600 sites. Run by {@code ./quarterdeck bench}. */
package org.quarterdeck.bench;
