/**
 * The thematic summary of a round: what evaluators write from the codings, what is counted from them, and the editions that
 * publishing freezes. Its PDF belongs to {@code report}.
 */
package org.quarterdeck.theme.summary;
