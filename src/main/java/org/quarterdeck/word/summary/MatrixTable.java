package org.quarterdeck.word.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.theme.across.ThemeMatrix;

/**
 * A part of the matrix as a table of a Word file.
 *
 * @param widths of the columns, in twentieths of a point
 */
public record MatrixTable(String caption, List<Integer> widths, List<String> head, List<List<String>> rows) {
    private static final int SITES_ACROSS = 16;
    private static final int NAME = 2_900;
    private static final int ALL = 620;
    private static final int SITE = 380;

    static List<MatrixTable> of(ThemeMatrix matrix) {
        var parts = matrix.parts(SITES_ACROSS);
        return IntStream.range(0, parts.size()).mapToObj(part -> of(parts.get(part), parts.size() == 1 ? ""
                : ", part " + (part + 1) + " of " + parts.size())).toList();
    }

    private static MatrixTable of(ThemeMatrix part, String which) {
        var widths = new ArrayList<>(List.of(NAME, ALL));
        widths.addAll(Collections.nCopies(part.sites().size(), SITE));
        return new MatrixTable("Passages by theme and site" + which, widths,
                Stream.concat(Stream.of("Theme", "Sites"), part.sites().stream()).toList(),
                part.rows().stream().map(MatrixTable::row).toList());
    }

    private static List<String> row(ThemeMatrix.Row row) {
        return Stream.concat(Stream.of(row.name(), Integer.toString(row.raisedBy())), row.passages().stream().map(Object::toString)).toList();
    }
}
