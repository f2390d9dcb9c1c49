/**
 * Reports as accessible PDF files, and the archive of a programme: what is asked for, the jobs that make them one after
 * another, how their layouts in {@code reports/} are filled and rendered. What a report says is read through the services of
 * the features.
 */
package org.quarterdeck.report;
