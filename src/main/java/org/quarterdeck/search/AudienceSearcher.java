package org.quarterdeck.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;

/**
 * Weighs words by how rare they are among the texts of one audience alone. Otherwise the order of the hits would tell how often
 * a word is in texts that the person may not read.
 */
final class AudienceSearcher extends IndexSearcher {
    /** Words in a text, about; the same for all, because the sum over other people's texts must not be known. */
    private static final int USUAL_LENGTH = 60;

    private final Query audience;

    AudienceSearcher(IndexReader reader, Query audience) {
        super(reader);
        this.audience = audience;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        var within = new BooleanQuery.Builder().add(new TermQuery(term), Occur.FILTER).add(audience, Occur.FILTER).build();
        int texts = Math.max(1, count(within));
        return new TermStatistics(term.bytes(), texts, Math.max(texts, totalTermFreq));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        long texts = Math.max(1, count(audience));
        return new CollectionStatistics(field, texts, texts, texts * USUAL_LENGTH, texts);
    }
}
