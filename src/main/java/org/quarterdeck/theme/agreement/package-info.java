/**
 * Two evaluators code one submission independently of each other; how far they agreed, and what is settled where they did
 * not. The figures and their sources are in docs/adr/0012-agreement.md.
 */
package org.quarterdeck.theme.agreement;
