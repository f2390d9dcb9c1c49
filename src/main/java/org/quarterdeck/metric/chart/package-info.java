/** What the values of a metric show: limits and signals, drawn once for page and PDF, and said in words. */
package org.quarterdeck.metric.chart;
