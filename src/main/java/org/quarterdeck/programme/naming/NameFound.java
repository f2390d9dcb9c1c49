package org.quarterdeck.programme.naming;

/**
 * A name that readers of what is published should not meet.
 *
 * @param kind a site, a partner organisation or a member
 * @param start position of its first character in the text
 * @param end position after its last character
 * @param excerpt the name with the words around it
 */
public record NameFound(NameKind kind, String name, int start, int end, String excerpt) {
}
