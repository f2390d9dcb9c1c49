package org.quarterdeck.costing.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.costing.entry.EntryWords;
import org.quarterdeck.costing.exchange.PlannedLine.FieldDifference;
import org.quarterdeck.costing.exchange.PlannedLine.Verdict;

/** What a table would do with the lines of a pro-forma as these stand: line by line, and what they then come to. */
public final class CostPlan {
    private final CostProForma proForma;
    private final List<PlannedLine> lines = new ArrayList<>();
    private final Set<Integer> met = new HashSet<>();

    private CostPlan(CostProForma proForma) {
        this.proForma = proForma;
    }

    /** @param removing whether lines that the table does not have are taken out */
    static CostPlan of(CostProForma proForma, CostTable table, boolean removing) {
        var plan = new CostPlan(proForma);
        var readers = table.rows().stream().map(row -> new RowReader(row, proForma.getTemplate())).toList();
        Map<RowReader, CostLine> named = new HashMap<>();
        readers.forEach(reader -> plan.named(reader).ifPresent(line -> named.put(reader, line)));
        readers.forEach(reader -> plan.take(reader, Optional.ofNullable(named.get(reader)).or(() -> plan.alike(reader)).orElse(null)));
        if (removing) {
            proForma.standing().stream().filter(line -> !plan.met.contains(line.getNumber())).forEach(plan::remove);
        }
        return plan;
    }

    /** The line that a row names by its identifier. */
    private Optional<CostLine> named(RowReader reader) {
        var id = reader.row().text(CostColumn.ROW);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var line = proForma.getLines().stream().filter(each -> RowId.of(each).equalsIgnoreCase(id)).findFirst();
        if (line.isEmpty()) {
            reader.refuse(CostColumn.ROW, "this pro-forma has no row of that name. Clear the cell to add a new line");
        } else if (line.get().isRemoved()) {
            reader.refuse(CostColumn.ROW, "this line was removed. Put it back first, or clear the cell to add a new line");
        } else if (!met.add(line.get().getNumber())) {
            reader.refuse(CostColumn.ROW, "this row stands twice. Clear the cell of one of them to add a new line");
        } else if (reader.category() != null && reader.category() != line.get().getCategory()) {
            reader.refuse(CostColumn.CATEGORY, "the line is of “" + proForma.getTemplate().name(line.get().getCategory())
                    + "”. To move it, remove it and add a new line");
        }
        return line;
    }

    /** Without an identifier, a line of the same category and item is the same line, so that a table pasted twice adds nothing. */
    private Optional<CostLine> alike(RowReader reader) {
        if (!reader.row().text(CostColumn.ROW).isEmpty() || reader.category() == null) {
            return Optional.empty();
        }
        var found = proForma.standing(reader.category()).stream()
                .filter(line -> !met.contains(line.getNumber()) && line.getItem().equalsIgnoreCase(reader.entry().item())).findFirst();
        found.ifPresent(line -> met.add(line.getNumber()));
        return found;
    }

    private void take(RowReader reader, CostLine line) {
        var place = "Row " + reader.row().number();
        if (reader.isTotal()) {
            lines.add(new PlannedLine(place, Verdict.LEFT_OUT, 0, null, "Total", LineEntry.EMPTY, List.of(),
                    List.of("Totals are worked out here from the lines")));
            return;
        }
        var problems = reader.problems().entrySet().stream().map(problem -> reader.row().address(problem.getKey()) + ": " + problem.getValue()).toList();
        var before = line == null ? LineEntry.EMPTY : line.entry();
        var differences = line != null && same(line, reader) ? List.<FieldDifference>of() : differences(before, reader.entry());
        var verdict = !problems.isEmpty() ? Verdict.REFUSED : line == null ? Verdict.ADDED
                : differences.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        lines.add(new PlannedLine(place, verdict, line == null ? 0 : line.getNumber(), reader.category(), title(reader), reader.entry(),
                verdict == Verdict.REFUSED ? List.of() : differences, problems));
    }

    /** Whether both come to the same line, however their figures are written. */
    private static boolean same(CostLine line, RowReader reader) {
        return reader.problems().isEmpty() && line.counted().isPresent()
                && line.counted().equals(reader.entry().read(line.getNumber(), line.getCategory()));
    }

    private void remove(CostLine line) {
        lines.add(new PlannedLine("Not in it", Verdict.REMOVED, line.getNumber(), line.getCategory(), line.getItem(), line.entry(), List.of(), List.of()));
    }

    private static String title(RowReader reader) {
        return reader.entry().item().isEmpty() ? "A row without a description" : reader.entry().item();
    }

    private static List<FieldDifference> differences(LineEntry before, LineEntry after) {
        var was = EntryWords.of(before);
        return EntryWords.of(after).entrySet().stream().filter(field -> !field.getValue().equals(was.get(field.getKey())))
                .map(field -> new FieldDifference(field.getKey(), was.get(field.getKey()), field.getValue())).toList();
    }

    /** In the order of the table, then what would be removed. */
    public List<PlannedLine> getLines() {
        return List.copyOf(lines);
    }

    public long count(String verdict) {
        return lines.stream().filter(line -> line.verdict() == Verdict.valueOf(verdict)).count();
    }

    /** Whether nothing is refused and something is different. */
    public boolean isApplicable() {
        return count("REFUSED") == 0 && lines.stream().anyMatch(line -> line.verdict() != Verdict.UNCHANGED && line.verdict() != Verdict.LEFT_OUT);
    }

    /** What the pro-forma would come to. */
    public CostResults getResults() {
        Map<Integer, CostItem> items = new HashMap<>();
        proForma.standing().forEach(line -> line.counted().ifPresent(item -> items.put(line.getNumber(), item)));
        int added = -1;
        for (var line : lines) {
            int number = line.number() == 0 ? added-- : line.number();
            switch (line.verdict()) {
                case ADDED, CHANGED -> line.entry().read(number, line.category()).ifPresent(item -> items.put(number, item));
                case REMOVED -> items.remove(number);
                default -> {
                }
            }
        }
        var content = proForma.content();
        return new CostResults(List.copyOf(items.values()), content.cannotEstimate().stream().map(CostContent.Unknown::category).toList(),
                content.stated(), content.funding());
    }

    public String name(CostCategory category) {
        return category == null ? "" : proForma.getTemplate().name(category);
    }
}
