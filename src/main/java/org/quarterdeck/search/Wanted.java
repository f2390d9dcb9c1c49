package org.quarterdeck.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.quarterdeck.search.Words.Word;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/**
 * What somebody looks for: words in any form, "exact phrases", beginnings* and -what is not to be there. All of it must be in
 * one text. Whatever else is typed is taken for words, so that no query fails for its punctuation.
 */
final class Wanted {
    static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern PART = Pattern.compile("(?<not>(?<!\\S)-)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");

    /** One word, several that stand together, or the beginning of the last of them. */
    private record Part(List<Word> words, boolean exact, boolean beginning, boolean not) {
        boolean isPhrase() {
            return exact || words.size() > 1;
        }
    }

    private final List<Part> parts;

    private Wanted(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** @throws Invalid if there is nothing to look for, or too much */
    static Wanted of(String typed) {
        var query = PlainText.normalise("q", typed).replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"");
        if (query.length() > LONGEST) {
            throw new Invalid("q", "Shorten what you search for to " + LONGEST + " characters or fewer");
        }
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(query);
        while (matcher.find()) {
            boolean exact = matcher.group("phrase") != null;
            part(exact ? matcher.group("phrase") : matcher.group("word"), exact, matcher.group("not") != null, parts);
        }
        return new Wanted(checked(parts));
    }

    private static void part(String typed, boolean exact, boolean not, List<Part> parts) {
        var words = Words.of(typed);
        boolean beginning = !exact && typed.endsWith("*");
        if (words.isEmpty()) {
            return;
        }
        if (beginning && words.get(words.size() - 1).plain().length() < SHORTEST_BEGINNING) {
            throw new Invalid("q", "Enter at least " + SHORTEST_BEGINNING + " letters before *");
        }
        parts.add(new Part(words, exact, beginning, not));
    }

    private static List<Part> checked(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new Invalid("q", "Enter at least one word to search for");
        }
        if (parts.stream().allMatch(Part::not)) {
            throw new Invalid("q", "Enter a word to search for beside those that are not to be there");
        }
        if (parts.stream().mapToInt(part -> part.words().size()).sum() > MOST_WORDS) {
            throw new Invalid("q", "Search for " + MOST_WORDS + " words or fewer");
        }
        return parts;
    }

    /** The same for the index. */
    Query query() {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(query(part), part.not() ? Occur.MUST_NOT : Occur.MUST));
        return all.build();
    }

    private static Query query(Part part) {
        if (part.beginning()) {
            return beginning(part.words());
        }
        return part.isPhrase() ? phrase(part.words()) : new TermQuery(new Term(SearchIndex.STEMS, part.words().get(0).stem()));
    }

    private static Query phrase(List<Word> words) {
        return new PhraseQuery(SearchIndex.PLAIN, words.stream().map(Word::plain).toArray(String[]::new));
    }

    /** Before the beginning of a word others may stand, as in "co-prod*"; they only have to be there. */
    private static Query beginning(List<Word> words) {
        var last = words.size() - 1;
        var all = new BooleanQuery.Builder();
        if (last > 0) {
            all.add(phrase(words.subList(0, last)), Occur.MUST);
        }
        return all.add(new PrefixQuery(new Term(SearchIndex.PLAIN, words.get(last).plain())), Occur.MUST).build();
    }

    /** Which of the words of a text are what was looked for. */
    BitSet found(List<Word> text) {
        var found = new BitSet(text.size());
        parts.stream().filter(part -> !part.not()).forEach(part -> {
            for (int at = 0; at + part.words().size() <= text.size(); at++) {
                if (stands(part, text, at)) {
                    found.set(at, at + part.words().size());
                }
            }
        });
        return found;
    }

    private static boolean stands(Part part, List<Word> text, int at) {
        int last = part.words().size() - 1;
        for (int i = 0; i <= last; i++) {
            var wanted = part.words().get(i);
            var there = text.get(at + i);
            boolean same = part.beginning() && i == last ? there.plain().startsWith(wanted.plain())
                    : part.isPhrase() || part.beginning() ? there.plain().equals(wanted.plain()) : there.stem().equals(wanted.stem());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
