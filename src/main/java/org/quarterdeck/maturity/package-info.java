/**
 * Maturity: the frameworks that sites are rated against, their own ratings and those that evaluators give. How the ratings
 * become a PDF belongs to report.
 */
package org.quarterdeck.maturity;
