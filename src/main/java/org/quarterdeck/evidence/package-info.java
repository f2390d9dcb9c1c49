/**
 * What can be pointed to as evidence: features offer it and say who may follow it. Whoever links to it keeps a reference and
 * the words of the day, and knows nothing of the feature.
 */
package org.quarterdeck.evidence;
