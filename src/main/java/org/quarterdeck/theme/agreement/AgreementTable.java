package org.quarterdeck.theme.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.Theme;

/**
 * Per theme and for all themes, on how many sentences two coders agreed: once of all sentences, and once only of those that
 * at least one of them gave any theme. Themes that neither of them used are not in it: there was nothing to agree on.
 *
 * @param sentences how many there are
 * @param coded how many of them at least one of the two coded to any theme
 */
public record AgreementTable(List<Row> rows, int sentences, int coded) {
    /**
     * One theme.
     *
     * @param neither sentences to which neither gave it, of all
     * @param codedNeither the same, of those that at least one of them coded to any theme
     */
    public record Row(Theme theme, int both, int first, int second, int neither, int codedNeither) {
        /** With all sentences counted. */
        public Kappa ofAll() {
            return kappa(neither);
        }

        /** With uncoded text not counted. */
        public Kappa ofCoded() {
            return kappa(codedNeither);
        }

        private Kappa kappa(int none) {
            return Kappa.of(new long[][] {{both, first}, {second, none}});
        }
    }

    /** The figures of one submission, or of several together: their sentences are counted as if they were of one text. */
    static AgreementTable of(Collection<DoubleCoding> compared, Collection<AgreementFigure> figures) {
        int sentences = compared.stream().mapToInt(DoubleCoding::getSentences).sum();
        int coded = compared.stream().mapToInt(DoubleCoding::getCodedSentences).sum();
        var byTheme = figures.stream().collect(Collectors.groupingBy(figure -> figure.getTheme().getId()));
        return new AgreementTable(byTheme.values().stream().map(same -> row(same, sentences, coded))
                .sorted(Comparator.comparing(row -> row.theme().getOrdinal())).toList(), sentences, coded);
    }

    private static Row row(List<AgreementFigure> same, int sentences, int coded) {
        int both = same.stream().mapToInt(AgreementFigure::getBoth).sum();
        int first = same.stream().mapToInt(AgreementFigure::getFirst).sum();
        int second = same.stream().mapToInt(AgreementFigure::getSecond).sum();
        int any = both + first + second;
        return new Row(same.get(0).getTheme(), both, first, second, sentences - any, coded - any);
    }

    /** Whether some kappa in it is not defined. */
    public boolean hasUndefined() {
        return rows.stream().flatMap(row -> Stream.of(row.ofAll(), row.ofCoded())).anyMatch(kappa -> kappa.value().isEmpty());
    }

    /** Over all decisions whether a sentence gets a theme, with all sentences counted. */
    public Kappa pooledOfAll() {
        return Kappa.pooled(rows.stream().map(Row::ofAll).toList());
    }

    /** The same with uncoded text not counted. */
    public Kappa pooledOfCoded() {
        return Kappa.pooled(rows.stream().map(Row::ofCoded).toList());
    }
}
