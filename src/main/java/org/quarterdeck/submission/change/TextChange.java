package org.quarterdeck.submission.change;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How one text became another: paragraphs first, then, within a paragraph that changed, words. Changes two words apart or
 * less are joined. Every character of both texts is in one of the runs, so that the new text can be made of the old.
 */
public record TextChange(List<ChangedBlock> blocks) {
    private static final Pattern LINE = Pattern.compile("[^\n]*\n+|[^\n]+");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /** Longer paragraphs are first compared sentence by sentence, or a rewritten one would take minutes. */
    private static final int LONG = 4_000;

    public static TextChange between(String before, String after) {
        var blocks = new ArrayList<ChangedBlock>();
        compare(cut(LINE, before), cut(LINE, after), (old, now) -> blocks.add(ChangedBlock.of(within(old, now))));
        return new TextChange(List.copyOf(blocks));
    }

    /** Compares pieces in their order and hands over what belongs together: a piece and what it became, either null. */
    private static void compare(List<String> before, List<String> after, BiConsumer<String, String> found) {
        int old = 0;
        int now = 0;
        for (var match : Matching.of(before, after, String::strip)) {
            replaced(before.subList(old, match.before()), after.subList(now, match.after()), found);
            found.accept(before.get(match.before()), after.get(match.after()));
            old = match.before() + 1;
            now = match.after() + 1;
        }
        replaced(before.subList(old, before.size()), after.subList(now, after.size()), found);
    }

    private static void replaced(List<String> before, List<String> after, BiConsumer<String, String> found) {
        Pairing.of(before, after).forEach(pair -> found.accept(pair.before() < 0 ? null : before.get(pair.before()),
                pair.after() < 0 ? null : after.get(pair.after())));
    }

    private static List<Run> within(String old, String now) {
        if (old == null || now == null) {
            return List.of(old == null ? Run.added(now) : Run.removed(old));
        }
        return old.equals(now) ? List.of(Run.same(old)) : Runs.joined(words(old, now));
    }

    private static List<Run> words(String old, String now) {
        if (old.length() < LONG && now.length() < LONG) {
            return tokens(old, now);
        }
        var runs = new ArrayList<Run>();
        compare(sentences(old), sentences(now), (one, other) -> runs.addAll(sentence(one, other)));
        return runs;
    }

    private static List<Run> sentence(String old, String now) {
        if (old == null || now == null || old.equals(now)) {
            return within(old, now);
        }
        return old.length() < LONG && now.length() < LONG ? tokens(old, now) : List.of(Run.removed(old), Run.added(now));
    }

    private static List<Run> tokens(String before, String after) {
        var runs = new ArrayList<Run>();
        var old = cut(TOKEN, before);
        var now = cut(TOKEN, after);
        int oldPlace = 0;
        int nowPlace = 0;
        for (var match : Matching.of(old, now, UnaryOperator.identity())) {
            runs.add(Run.removed(String.join("", old.subList(oldPlace, match.before()))));
            runs.add(Run.added(String.join("", now.subList(nowPlace, match.after()))));
            runs.add(Run.same(old.get(match.before())));
            oldPlace = match.before() + 1;
            nowPlace = match.after() + 1;
        }
        runs.add(Run.removed(String.join("", old.subList(oldPlace, old.size()))));
        runs.add(Run.added(String.join("", now.subList(nowPlace, now.size()))));
        return runs;
    }

    private static List<String> cut(Pattern piece, String text) {
        return piece.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(text.substring(from, to));
        }
        return sentences;
    }

    /**
     * Makes the new text of the old.
     *
     * @throws IllegalArgumentException if this is not the text that the change was found in
     */
    public String applyTo(String before) {
        if (!Runs.text(runs(), run -> !run.isAdded()).equals(before)) {
            throw new IllegalArgumentException("This change is one of another text");
        }
        return Runs.text(runs(), run -> !run.isRemoved());
    }

    /** The paragraphs in which a stretch of the old text lay, and those that were added before and after them. */
    public List<ChangedBlock> around(int start, int end) {
        int first = -1;
        int last = -1;
        int place = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int length = blocks.get(i).oldLength();
            if (length > 0 && place < end && place + length > start) {
                first = first < 0 ? i : first;
                last = i;
            }
            place += length;
        }
        if (first < 0) {
            return List.of();
        }
        while (first > 0 && blocks.get(first - 1).isAdded()) {
            first--;
        }
        while (last < blocks.size() - 1 && blocks.get(last + 1).isAdded()) {
            last++;
        }
        return blocks.subList(first, last + 1);
    }

    private List<Run> runs() {
        return blocks.stream().flatMap(block -> block.runs().stream()).toList();
    }

    public boolean isChanged() {
        return blocks.stream().anyMatch(ChangedBlock::isChanged);
    }

    /** In how many places the text differs. */
    public int count() {
        return blocks.stream().mapToInt(ChangedBlock::count).sum();
    }
}
