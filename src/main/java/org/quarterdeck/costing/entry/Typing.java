package org.quarterdeck.costing.entry;

/**
 * Where something was typed.
 *
 * @param seen stands for what the page was given
 * @param page names the page, so that one that saves again and again is not taken for somebody else
 */
public record Typing(String seen, String page) {
}
