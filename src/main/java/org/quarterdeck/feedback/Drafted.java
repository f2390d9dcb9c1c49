package org.quarterdeck.feedback;

/**
 * What an evaluator wrote before anybody but evaluators sees it.
 *
 * @param kind what it asks for; a note that stays internal has none
 */
public record Drafted(ThreadKind kind, boolean internal, String text) {
}
