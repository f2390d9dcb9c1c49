/** How a site and the evaluators come to agree on what a metric measures, and on every later version of it. */
package org.quarterdeck.metric.agreement;
