/** The round pack: what other reports say of a round, laid out part by part and bound into one file. */
package org.quarterdeck.report.pack;
