package org.quarterdeck.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts and queries are cut into words: by Unicode's rules, without case and accents. A word is known as it is written and
 * by its stem in English (Porter's algorithm). No word is left out, so that every phrase can be found.
 */
final class Words {
    static final Analyzer PLAIN = analyzer(false);
    static final Analyzer STEMS = analyzer(true);

    /** A word of a text, with its place in it. */
    record Word(String plain, String stem, int start, int end) {
    }

    private Words() {
    }

    private static Analyzer analyzer(boolean stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                TokenStream filtered = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
                return new TokenStreamComponents(words, stems ? new PorterStemFilter(filtered) : filtered);
            }
        };
    }

    /** The words of a text in their order. */
    static List<Word> of(String text) {
        var plain = cut(PLAIN, text);
        var stems = cut(STEMS, text);
        var words = new ArrayList<Word>(plain.size());
        for (int i = 0; i < plain.size(); i++) {
            words.add(new Word(plain.get(i).plain(), stems.get(i).plain(), plain.get(i).start(), plain.get(i).end()));
        }
        return words;
    }

    private static List<Word> cut(Analyzer analyzer, String text) {
        var words = new ArrayList<Word>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), "", place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
