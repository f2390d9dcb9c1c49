package org.quarterdeck.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.quarterdeck.shared.XmlText;

/** A line of an answer as a paragraph of a Word file. */
public record Line(LineStyle style, List<Piece> pieces, boolean fromTheRight) {
    /** Where a remark begins and ends in an answer. */
    record Span(int remark, int start, int end) {
    }

    private record Place(LineStyle style, int start, int end) {
    }

    /** A remark with the numbers of the lines in which it begins and ends. */
    private record Reach(Span span, int first, int last) {
        static Reach of(Span span, List<Place> places) {
            int first = 0;
            while (first < places.size() - 1 && places.get(first).end() <= span.start()) {
                first++;
            }
            int last = first;
            while (last < places.size() - 1 && places.get(last + 1).start() < span.end()) {
                last++;
            }
            return new Reach(span, first, last);
        }
    }

    /** The lines of a text that are not empty. */
    public static List<Line> of(String text) {
        return of(XmlText.written(text), List.of());
    }

    /** The lines of an answer that are not empty, with the remarks on its passages. */
    static List<Line> of(String text, List<Span> spans) {
        var places = places(text);
        var reaches = spans.stream().map(span -> Reach.of(span, places)).toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < places.size(); i++) {
            lines.add(line(text, places.get(i), i, reaches));
        }
        return lines;
    }

    private static List<Place> places(String text) {
        var places = new ArrayList<Place>();
        boolean apart = false;
        int start = 0;
        for (var line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                var style = LineStyle.of(line, apart);
                places.add(new Place(places.isEmpty() && !style.isItem() ? LineStyle.PARAGRAPH : style,
                        start + style.sign().length(), start + line.length()));
            }
            apart = line.isEmpty();
            start += line.length() + 1;
        }
        return places;
    }

    private static Line line(String text, Place here, int number, List<Reach> reaches) {
        var starting = reaches.stream().filter(reach -> reach.first() == number).map(Reach::span).toList();
        var ending = reaches.stream().filter(reach -> reach.last() == number).map(Reach::span).toList();
        return new Line(here.style(), pieces(text, here, starting, ending), isFromTheRight(text.substring(here.start(), here.end())));
    }

    private static List<Piece> pieces(String text, Place here, List<Span> starting, List<Span> ending) {
        var cuts = new TreeSet<Integer>(List.of(here.start(), here.end()));
        starting.forEach(span -> cuts.add(within(here, span.start())));
        ending.forEach(span -> cuts.add(within(here, span.end())));
        var pieces = new ArrayList<Piece>();
        int from = here.start();
        for (int at : cuts) {
            write(text.substring(from, at), pieces);
            starting.stream().filter(span -> within(here, span.start()) == at).forEach(span -> pieces.add(new Piece(Piece.Kind.FROM, "", span.remark())));
            ending.stream().filter(span -> within(here, span.end()) == at).forEach(span -> pieces.add(new Piece(Piece.Kind.TO, "", span.remark())));
            from = at;
        }
        return pieces;
    }

    private static int within(Place here, int position) {
        return Math.max(here.start(), Math.min(here.end(), position));
    }

    private static void write(String text, List<Piece> pieces) {
        var parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                pieces.add(new Piece(Piece.Kind.TAB, "", 0));
            }
            if (!parts[i].isEmpty()) {
                pieces.add(new Piece(Piece.Kind.TEXT, parts[i], 0));
            }
        }
    }

    private static boolean isFromTheRight(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
