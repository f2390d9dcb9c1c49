/**
 * What is seen by looking across sites and rounds: how often each theme was coded where, and the passages behind every
 * count. Making codings belongs to {@code theme}, writing about them to {@code theme.summary}.
 */
package org.quarterdeck.theme.across;
