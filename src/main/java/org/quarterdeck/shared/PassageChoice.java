package org.quarterdeck.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A passage that a person may mean who selected some text or pointed at a paragraph. A form offers these as radios, so that
 * a passage is narrowed without a mouse.
 */
public record PassageChoice(Kind kind, int start, int end, String text) {
    public enum Kind { SELECTION, SENTENCE, PARAGRAPH }

    private static final int SHOWN = 140;

    /**
     * The selection, the sentences that it touches and the paragraphs in which it lies, each place once.
     *
     * @throws Invalid if there is no such place in the text
     */
    public static List<PassageChoice> around(String text, int start, int end) {
        var selected = Passage.of(text, start, end);
        var blocks = TextBlock.of(text).stream()
                .filter(block -> block.start() < selected.end() && block.end() > selected.start()).toList();
        var sentences = blocks.stream().flatMap(block -> block.sentences().stream())
                .filter(sentence -> sentence.start() < selected.end() && sentence.end() > selected.start()).toList();
        var all = new ArrayList<PassageChoice>();
        all.add(of(Kind.PARAGRAPH, text, blocks.get(0).start(), blocks.get(blocks.size() - 1).end()));
        sentences.forEach(sentence -> all.add(of(Kind.SENTENCE, text, sentence.start(), sentence.end())));
        all.add(of(Kind.SELECTION, text, selected.start(), selected.end()));
        var places = new LinkedHashMap<String, PassageChoice>();
        all.forEach(choice -> places.putIfAbsent(choice.value(), choice));
        var choices = new ArrayList<>(places.values());
        choices.sort((one, other) -> one.kind().compareTo(other.kind()));
        return List.copyOf(choices);
    }

    private static PassageChoice of(Kind kind, String text, int start, int end) {
        var place = Passage.of(text, start, end);
        return new PassageChoice(kind, place.start(), place.end(), place.quote());
    }

    /** The place as a form sends it: "12-80". */
    public String value() {
        return start + "-" + end;
    }

    /** The choice that is the selection itself. */
    public static PassageChoice pointed(List<PassageChoice> choices, Passage selection) {
        return chosen(choices, selection.start() + "-" + selection.end());
    }

    /**
     * Finds the choice that a form sent.
     *
     * @throws Invalid if it is none of them
     */
    public static PassageChoice chosen(List<PassageChoice> choices, String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElseThrow(() -> new Invalid("passage", "Select a passage"));
    }

    public String label() {
        return switch (kind) {
            case SELECTION -> "What you selected: \u201c" + shown() + "\u201d";
            case SENTENCE -> "The sentence \u201c" + shown() + "\u201d";
            case PARAGRAPH -> text.indexOf('\n') < 0 ? "The whole paragraph" : "The whole paragraphs";
        };
    }

    private String shown() {
        return text.length() <= SHOWN ? text
                : text.substring(0, SHOWN / 2).stripTrailing() + " \u2026 " + text.substring(text.length() - SHOWN / 2).stripLeading();
    }
}
