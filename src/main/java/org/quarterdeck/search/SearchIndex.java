package org.quarterdeck.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The index itself, in the data folder. Each start begins with an empty one, so nothing is lost when the folder is. */
@ApplicationScoped
public class SearchIndex {
    static final String PLAIN = "plain";
    static final String STEMS = "stems";
    static final String KEY = "key";
    static final String SOURCE = "source";
    static final String UNIT = "unit";
    static final String AUDIENCE = "audience";
    static final String PROGRAMME = "programme";
    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(SOURCE, SortField.Type.STRING),
            new SortField(KEY, SortField.Type.STRING));
    private static final double WRITE_BUFFER_MB = 8;

    @Inject
    @ConfigProperty(name = "quarterdeck.data")
    Optional<String> data;

    /** Changing the index and opening it anew wait for each other: a change between two steps of opening it would fail that. */
    private final Object changing = new Object();
    private IndexWriter writer;
    private SearcherManager searchers;

    /** A text that the index proposes. */
    record Candidate(String source, String key) {
    }

    /** Something that is read from the index as it is at one moment. */
    interface Reading<T> {
        T of(IndexReader reader) throws IOException;
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            var fields = new PerFieldAnalyzerWrapper(Words.STEMS, Map.of(PLAIN, Words.PLAIN));
            writer = new IndexWriter(directory(), new IndexWriterConfig(fields).setOpenMode(OpenMode.CREATE)
                    .setRAMBufferSizeMB(WRITE_BUFFER_MB).setCommitOnClose(false));
            searchers = new SearcherManager(writer, null);
        }
        return writer;
    }

    private Directory directory() {
        try {
            return data.isPresent() ? FSDirectory.open(Path.of(data.get(), "search")) : new ByteBuffersDirectory();
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "The search keeps its index in memory, because its folder cannot be written", broken);
            return new ByteBuffersDirectory();
        }
    }

    /** Puts these texts in place of all that a source gave for a unit. */
    void replace(String source, SearchUnit unit, Collection<SearchText> texts) {
        var documents = texts.stream().map(text -> document(source, unit, text)).toList();
        try {
            var index = writer();
            synchronized (changing) {
                index.updateDocuments(new Term(UNIT, source + " " + unit), documents);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Document document(String source, SearchUnit unit, SearchText text) {
        var document = new Document();
        document.add(new StringField(UNIT, source + " " + unit, Store.NO));
        document.add(new SortedDocValuesField(SOURCE, new BytesRef(source)));
        document.add(new SortedDocValuesField(KEY, new BytesRef(text.key())));
        document.add(new StoredField(KEY, text.key()));
        document.add(new StoredField(SOURCE, source));
        document.add(new StringField(PROGRAMME, Long.toString(text.place().programme()), Store.NO));
        document.add(new StringField("kind", text.kind().getCode(), Store.NO));
        document.add(new StringField("site", text.place().site(), Store.NO));
        document.add(new StringField("group", text.place().group(), Store.NO));
        document.add(new StringField("round", text.place().round(), Store.NO));
        text.audience().forEach(each -> document.add(new StringField(AUDIENCE, each, Store.NO)));
        document.add(new TextField(STEMS, text.text(), Store.NO));
        document.add(new TextField(PLAIN, text.text(), Store.NO));
        if (text.kind() == SearchKind.ANSWER) {
            document.add(new TextField(answers(text.place().programme()), text.text(), Store.NO));
        }
        return document;
    }

    /** The field that only the submitted answers of one programme have: how rare a word is in it tells nothing of other texts. */
    static String answers(long programme) {
        return "answers " + programme;
    }

    void clear() {
        try {
            var index = writer();
            synchronized (changing) {
                index.deleteAll();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The texts that fit best, the best first; where two fit alike, in the order of their keys.
     *
     * @param among the texts of the audience
     */
    List<Candidate> best(Query query, Query among, int most) {
        return read(reader -> {
            var searcher = new AudienceSearcher(reader, among);
            var stored = searcher.storedFields();
            var found = new ArrayList<Candidate>();
            for (ScoreDoc hit : searcher.search(query, most, BEST_FIRST).scoreDocs) {
                var document = stored.document(hit.doc);
                found.add(new Candidate(document.get(SOURCE), document.get(KEY)));
            }
            return List.copyOf(found);
        });
    }

    <T> T read(Reading<T> reading) {
        try {
            writer();
            synchronized (changing) {
                searchers.maybeRefreshBlocking();
            }
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher.getIndexReader());
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (writer != null) {
                searchers.close();
                writer.rollback();
            }
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "The search did not close its index", broken);
        }
    }
}
