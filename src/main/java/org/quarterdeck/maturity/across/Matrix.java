package org.quarterdeck.maturity.across;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.programme.Round;

/**
 * How the sites that a reader may know of stand against a framework at a round.
 *
 * @param against the earlier round that movement is said against, or null where there is none
 * @param strips how the sites are spread over the levels from round to round, one for each factor; none for a single site
 */
public record Matrix(Framework framework, Round round, Round against, List<MatrixRow> rows, List<FactorStrip> strips) {
    public Matrix in(MatrixOrder order) {
        return new Matrix(framework, round, against, rows.stream().sorted(order.rows()).toList(), strips);
    }

    /** Only some of the rows. */
    Matrix part(int from, int to) {
        return new Matrix(framework, round, against, rows.subList(from, Math.min(to, rows.size())), strips);
    }

    /** The rows under their analysis groups, in the order in which they stand. */
    public List<MatrixGroup> groups() {
        return rows.stream().collect(Collectors.groupingBy(MatrixRow::group, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(group -> new MatrixGroup(group.getKey(), group.getValue())).toList();
    }

    public boolean isBlank() {
        return rows.stream().allMatch(MatrixRow::isBlank);
    }

    /** What a cell means, for whoever reads the matrix. */
    public String explanation() {
        if (framework.isStaged()) {
            return "Each cell says how many of an effort’s questions are in place, over all stages, as the site marked them itself" + since() + ".";
        }
        var levels = framework.getLevels();
        return "Each cell gives the level that the evaluators found, from " + levels.get(0).getLabel() + " to " + levels.get(levels.size() - 1).getLabel()
                + ", then the site’s own rating" + since() + ".";
    }

    /** What the strips show. */
    public String stripsExplanation() {
        return framework.isStaged() ? "How many questions of all sites are how far, from round to round."
                : "How many sites the evaluators found at each level, from round to round. The darker, the more.";
    }

    private String since() {
        return against == null ? "" : ", and where it moved since " + against.getCode();
    }
}
