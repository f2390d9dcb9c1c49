package org.quarterdeck.theme.across;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Download;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Theme;

/** Hands out what the pages across sites show as CSV, all pages of it, at the addresses that {@code addresses.txt} names and at no other. */
@WebServlet({AcrossFileServlet.MATRIX, AcrossFileServlet.ROUNDS, AcrossFileServlet.PAIRS, AcrossFileServlet.PASSAGES})
public class AcrossFileServlet extends HttpServlet {
    static final String MATRIX = "/across-file/matrix";
    static final String ROUNDS = "/across-file/rounds";
    static final String PAIRS = "/across-file/pairs";
    static final String PASSAGES = "/across-file/passages";
    /** Passages that are in memory at a time: a theme of a large programme has tens of thousands. */
    private static final int AT_ONCE = 1_000;

    @Inject
    transient Programmes programmes;
    @Inject
    transient Codebooks codebooks;
    @Inject
    transient Tallies tallies;
    @Inject
    transient Matrices matrices;
    @Inject
    transient Trends trends;
    @Inject
    transient CoOccurrences together;
    @Inject
    transient Passages passages;

    private interface Table {
        void write(Writer out) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var programme = programmes.programme(request.getParameter("programme"));
        var round = request.getParameter("round") == null ? null : programmes.round(programme, request.getParameter("round"));
        var table = switch (request.getServletPath()) {
            case MATRIX -> matrix(round, MatrixFilter.of(request::getParameter).grouped());
            case ROUNDS -> rounds(programme);
            case PAIRS -> pairs(programme, round);
            default -> passages(programme, PassageFilter.of(request::getParameter));
        };
        Download.begin(response, Download.CSV, name(request, programme, round));
        table.write(response.getWriter());
        response.getWriter().flush();
    }

    private static String name(HttpServletRequest request, Programme programme, Round round) {
        var theme = request.getParameter("theme");
        return programme.getCode() + (round == null ? "" : "-" + round.getCode()) + (theme == null ? "" : "-" + theme)
                + request.getServletPath().replaceFirst(".*/", "-") + ".csv";
    }

    private Table matrix(Round round, boolean grouped) {
        var groups = matrices.groups(round);
        if (grouped) {
            var table = matrices.byGroup(round, new MatrixFilter(true, null, ""), groups);
            return out -> write(out, table);
        }
        var table = tallies.matrix(round);
        return out -> write(out, table);
    }

    private static void write(Writer out, ThemeMatrix matrix) throws IOException {
        var csv = new CsvTable(join(List.of("theme", "name", "kind", "sites", "passages"), matrix.sites()), out);
        for (var row : matrix.rows()) {
            csv.addCells(join(List.of(row.code(), row.name(), row.kind(), row.raisedBy(), row.total()), row.passages()));
        }
        csv.flush();
    }

    private static void write(Writer out, Matrix matrix) throws IOException {
        var csv = new CsvTable(join(List.of("theme", "name", "kind", "sites", "passages"), matrix.columns().stream()
                .flatMap(group -> List.of(group.name() + ", sites of " + group.sites(), group.name() + ", passages").stream()).toList()), out);
        for (var row : matrix.rows()) {
            csv.addCells(join(List.of(row.theme().getCode(), row.theme().getName(), row.theme().getKind().getLabel(), row.total().sites(),
                    row.total().passages()), row.cells().stream().flatMap(cell -> List.of(cell.sites(), cell.passages()).stream()).toList()));
        }
        csv.flush();
    }

    private static <T> List<T> join(List<? extends T> one, List<? extends T> other) {
        var all = new ArrayList<T>(one);
        all.addAll(other);
        return all;
    }

    private Table rounds(Programme programme) {
        var table = trends.of(programme);
        return out -> {
            var csv = new CsvTable(OverRoundsRow.class, out);
            for (var row : table.rows()) {
                for (var cell : row.cells()) {
                    csv.add(OverRoundsRow.of(row, cell));
                }
            }
            csv.flush();
        };
    }

    private Table pairs(Programme programme, Round round) {
        var codebook = codebooks.current(programme);
        var themes = codebook.getThemes().stream().collect(Collectors.toMap(Theme::getId, Function.identity()));
        var pairs = together.pairs(round, codebook);
        return out -> {
            var csv = new CsvTable(PairRow.class, out);
            for (var pair : pairs) {
                csv.add(PairRow.of(pair, themes.get(pair.one()), themes.get(pair.other())));
            }
            csv.flush();
        };
    }

    private Table passages(Programme programme, PassageFilter wanted) {
        codebooks.current(programme).theme(wanted.theme()).orElseThrow(NotFound::new);
        var ids = passages.ids(programme, wanted);
        return out -> {
            var csv = new CsvTable(PassageRow.class, out);
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                for (var row : passages.rows(programme, ids.subList(from, Math.min(from + AT_ONCE, ids.size())))) {
                    csv.add(row);
                }
            }
            csv.flush();
        };
    }
}
