package org.quarterdeck.theme.summary.publishing;

/**
 * A name that readers of a published summary should not meet.
 *
 * @param kind a site, a partner organisation or a member
 * @param start position of its first character in the text
 * @param end position after its last character
 * @param excerpt the name with the words around it
 */
record NameFound(ConcernKind kind, String name, int start, int end, String excerpt) {
}
