/** The metrics of all sites side by side: small charts with their words, and as a table. Sites are not ranked. */
package org.quarterdeck.metric.across;
