/**
 * The codebook and the codings: which passages of what sites submitted speak of which theme. What evaluators write from
 * the codings is in {@code theme.summary}.
 */
package org.quarterdeck.theme;
