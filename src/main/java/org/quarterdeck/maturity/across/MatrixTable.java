package org.quarterdeck.maturity.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A matrix as rows of cells, one for each site and factor; what there is not is an empty cell and never a nought. */
final class MatrixTable {
    private MatrixTable() {
    }

    static List<String> head(Matrix matrix) {
        var head = new ArrayList<>(List.of("Site", "Pseudonym", "Name", "Analysis group", "Round", "Framework", "Factor", "Name of the factor"));
        head.addAll(matrix.framework().isStaged() ? List.of("Questions in place", "Questions", "Others", "In place at " + before(matrix), "Movement")
                : List.of("Level", "Word", "Self-rating", "Self-rating split", "Level at " + before(matrix), "Movement"));
        return head;
    }

    private static String before(Matrix matrix) {
        return matrix.against() == null ? "an earlier round" : matrix.against().getCode();
    }

    static List<List<Object>> rows(Matrix matrix) {
        return matrix.rows().stream().flatMap(row -> IntStream.range(0, row.cells().size()).mapToObj(i -> row(matrix, row, i))).toList();
    }

    private static List<Object> row(Matrix matrix, MatrixRow row, int i) {
        var cell = row.cells().get(i);
        var factor = matrix.framework().getFactors().get(i);
        var cells = new ArrayList<Object>(Arrays.asList(row.named() ? row.site().getCode() : null, row.site().getPseudonym(),
                row.named() ? row.site().getName() : null, row.group(), matrix.round().getCode(), matrix.framework().getKey(), factor.getCode(), factor.getName()));
        cells.addAll(matrix.framework().isStaged()
                ? Arrays.asList(cell.value(), factor.getQuestions().size(), cell.value() == null ? cell.word() : cell.beside(), cell.earlier(), movement(cell))
                : Arrays.asList(cell.value(), cell.word(), cell.self(), cell.self() == null ? null : cell.split() ? "yes" : "no", cell.earlier(), movement(cell)));
        return cells;
    }

    private static Integer movement(MatrixCell cell) {
        return cell.value() == null || cell.earlier() == null ? null : cell.value() - cell.earlier();
    }
}
