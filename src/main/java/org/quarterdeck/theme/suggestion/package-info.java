/** Passages that share words with those under a theme, for an evaluator to code or to dismiss. Nothing is coded by itself. */
package org.quarterdeck.theme.suggestion;
