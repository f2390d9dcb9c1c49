package org.quarterdeck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;

/**
 * Finds submitted paragraphs that share words with others. What tells passages from others are the words that are frequent in
 * them and rare elsewhere (tf-idf, as Lucene's MoreLikeThis weighs them); nothing is learnt and nothing guessed.
 */
@ApplicationScoped
public class Alike {
    private static final int MOST_WORDS = 25;
    private static final int SHORTEST = 3;
    private static final int SHARED = 2;
    /** A word that is in more than one of so many paragraphs tells nothing. */
    private static final int ONE_IN = 8;

    /** Words that only join others, and numbers as words, by their stems. */
    private static final Set<String> TELL_NOTHING = Words.of("""
            about after again all also although among an and another any are around as at be because been before being between both
            but by can could did do does done down during each either else even ever every few first five for four from further get
            give given go had has have having he her here him his how however if in into is it its just last less like made make
            many may might more most much must neither never next no nor not nothing now of off often on once one only or other our
            out over own per put rather same second seven several she should since six so some still such ten than that the their
            them then there these they third this those though three through time to together took toward two under until up upon us
            use used very via was way we well went were what when where whether which while who whole whom whose why will with
            within without would yet you your""").stream().map(Words.Word::stem).collect(Collectors.toUnmodifiableSet());

    @Inject
    CurrentStanding current;
    @Inject
    SearchIndex index;
    @Inject
    SearchQueue queue;

    /**
     * Paragraphs by their likeness.
     *
     * @param keys of submitted paragraphs, the most alike first: of the submitted answer, and where in it the paragraph begins
     * @param stems of the words that tell, the most telling first
     */
    public record Found(List<SearchKey> keys, Set<String> stems) {
        /** The words of a text that tell, as they are written in it, each once, the most telling first. */
        public List<String> shared(String text) {
            var words = Words.of(text);
            return stems.stream().flatMap(stem -> words.stream().filter(word -> word.stem().equals(stem)).limit(1))
                    .map(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.UK)).toList();
        }

        /** The text with those words marked. */
        public List<Snippet.Part> marked(String text) {
            var words = Words.of(text);
            var found = new BitSet();
            for (int i = 0; i < words.size(); i++) {
                found.set(i, stems.contains(words.get(i).stem()));
            }
            return Snippet.whole(text, words, found);
        }
    }

    /**
     * The paragraphs submitted in a round that share at least two telling words with these texts.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person may read what all sites have submitted
     */
    public Found to(Collection<String> texts, Round round, int most) {
        var programme = round.getProgramme();
        Access.see(ProgrammePolicy.maySeeAllSites(current.get(), programme));
        queue.catchUp();
        var field = SearchIndex.answers(programme.getId());
        var telling = index.read(reader -> telling(reader, field, texts));
        if (telling.clauses().isEmpty()) {
            return new Found(List.of(), Set.of());
        }
        Query submitted = new BooleanQuery.Builder().add(is(SearchIndex.PROGRAMME, Long.toString(programme.getId())), Occur.FILTER)
                .add(is("kind", SearchKind.ANSWER.getCode()), Occur.FILTER).build();
        var wanted = new BooleanQuery.Builder().add(enough(telling), Occur.MUST).add(submitted, Occur.FILTER)
                .add(is("round", round.getCode()), Occur.FILTER).build();
        return new Found(index.best(wanted, submitted, most).stream().map(each -> SearchKey.of(each.key())).toList(), stems(telling));
    }

    private static BooleanQuery telling(IndexReader reader, String field, Collection<String> texts) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(Words.STEMS);
        like.setFieldNames(new String[] {field});
        like.setMinTermFreq(1);
        like.setMinWordLen(SHORTEST);
        like.setMinDocFreq(SHARED);
        like.setMaxDocFreq(Math.max(SHARED, reader.getDocCount(field) / ONE_IN));
        like.setMaxQueryTerms(MOST_WORDS);
        like.setStopWords(TELL_NOTHING);
        like.setBoost(true);
        return (BooleanQuery) like.like(field, texts.stream().map(StringReader::new).toArray(StringReader[]::new));
    }

    private static Query enough(BooleanQuery telling) {
        var enough = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(SHARED, telling.clauses().size()));
        telling.clauses().forEach(enough::add);
        return enough.build();
    }

    /** The words in the order of their weights; two that weigh the same by the alphabet. */
    private static Set<String> stems(BooleanQuery telling) {
        var words = new ArrayList<BoostQuery>();
        telling.clauses().stream().map(BooleanClause::getQuery).map(BoostQuery.class::cast).forEach(words::add);
        words.sort(Comparator.comparing(BoostQuery::getBoost).reversed().thenComparing(Alike::word));
        var stems = new LinkedHashSet<String>();
        words.forEach(word -> stems.add(word(word)));
        return stems;
    }

    private static String word(BoostQuery weighed) {
        return ((TermQuery) weighed.getQuery()).getTerm().text();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
