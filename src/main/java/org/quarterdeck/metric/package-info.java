/** Local metrics: what a site measures, as agreed with the evaluators, its values over time, and how they are drawn. */
package org.quarterdeck.metric;
