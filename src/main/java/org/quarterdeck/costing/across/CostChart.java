package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.SvgText;

/**
 * One mark for each site along an axis of pounds, by analysis group and within it in the order given, never by amount. With many
 * sites the rows move together and lose their names, so that the chart always fits on a page; the table beside it has them all.
 * Shapes tell marks apart, not colour.
 */
public class CostChart {
    private static final int WIDTH = 642;
    private static final int LEFT = 200;
    private static final int RIGHT = 30;
    private static final int AXIS = 24;
    private static final int TALLEST = 690;
    private static final double ROW = 18;
    private static final double GROUP = 24;
    private static final double LEAST_FOR_A_NAME = 11;
    private static final int LONGEST_NAME = 30;
    private static final int SMALLEST_TEXT = 9;
    private static final String DARK = "#1a4d5c";
    private static final String BROWN = "#8a4b00";
    private static final String TEXT = "#16262c";

    private final CostMeasure measure;
    private final ProgrammeCosts costs;
    private final Function<Site, String> naming;
    private final List<String> groups;
    private final PoundAxis axis;
    private final double groupHeight;
    private final double row;

    /** @param naming what a site is called */
    public CostChart(CostMeasure measure, ProgrammeCosts costs, Function<Site, String> naming) {
        this.measure = measure;
        this.costs = costs;
        this.naming = naming;
        this.groups = costs.groups();
        this.axis = PoundAxis.upTo(costs.submitted().stream().flatMap(site -> Stream.concat(site.figure(measure).stream(),
                measure == CostMeasure.TOTAL ? site.getResults().highest().stream() : Stream.empty())).reduce(BigDecimal.ZERO, BigDecimal::max));
        this.groupHeight = Math.min(GROUP, TALLEST * 0.4 / Math.max(1, groups.size()));
        this.row = Math.min(ROW, (TALLEST - groups.size() * groupHeight) / Math.max(1, costs.sites().size()));
    }

    /** Whether every row has the name of its site. */
    public boolean isNamed() {
        return row >= LEAST_FOR_A_NAME;
    }

    /** For a page. */
    public String getOnPage() {
        return svg("class", "qd-chart", "role", "img", "aria-label", alternative());
    }

    /** For a PDF, whose makers want a size and an alternative text. */
    public String getInPdf() {
        return svg("width", WIDTH, "height", (int) Math.ceil(height()), "alt", alternative());
    }

    private String alternative() {
        return costs.finding(measure) + ". " + (costs.missing(measure) + " The figures stand in the table.").strip();
    }

    private double height() {
        return 2 * AXIS + groups.size() * groupHeight + costs.sites().size() * row;
    }

    private String svg(Object... attributes) {
        var svg = new SvgText().open("svg", Stream.concat(Stream.of("xmlns", "http://www.w3.org/2000/svg",
                "viewBox", String.format(Locale.ROOT, "0 0 %d %.1f", WIDTH, height())), Stream.of(attributes)).toArray())
                .open("g", "font-family", "Source Sans 3, Arial, sans-serif", "font-size", 11, "fill", TEXT);
        axis(svg);
        double y = AXIS;
        for (var group : groups) {
            if (groupHeight >= SMALLEST_TEXT) {
                svg.text(cut(group), "x", 0, "y", y + groupHeight - 7, "font-weight", "bold", "font-size", Math.min(12, groupHeight));
            }
            y += groupHeight;
            svg.element("line", "x1", 0, "y1", y - 3, "x2", WIDTH - RIGHT, "y2", y - 3, "stroke", "#c3d0d4", "stroke-width", 0.7);
            for (var site : costs.in(group).sites()) {
                row(svg, site, y + row / 2);
                y += row;
            }
        }
        return svg.close("g").close("svg").toString();
    }

    private void axis(SvgText svg) {
        for (var tick : axis.ticks()) {
            double x = x(tick);
            svg.element("line", "x1", x, "y1", AXIS - 6, "x2", x, "y2", height() - AXIS + 6, "stroke", "#c3d0d4", "stroke-width", 0.7);
            for (double y : new double[] {AXIS - 11, height() - 6}) {
                svg.text(whole(tick), "x", x, "y", y, "text-anchor", "middle", "font-size", 10, "fill", "#44555b");
            }
        }
    }

    private void row(SvgText svg, SiteCosts site, double y) {
        if (isNamed()) {
            svg.text(cut(naming.apply(site.getSite())), "x", LEFT - 26, "y", y + 4, "text-anchor", "end");
        }
        site.figure(measure).ifPresentOrElse(figure -> mark(svg, site, x(figure), y), () -> absent(svg, site, y));
    }

    private void mark(SvgText svg, SiteCosts site, double x, double y) {
        double size = Math.max(2.5, Math.min(5, row * 0.45));
        if (measure == CostMeasure.TOTAL && site.getResults().lowest().isPresent()) {
            svg.element("line", "x1", x(site.getResults().lowest().orElseThrow()), "y1", y, "x2", x(site.getResults().highest().orElseThrow()), "y2", y,
                    "stroke", "#5f6f75", "stroke-width", Math.min(2, row * 0.3));
        }
        if (site.isWhole(measure)) {
            svg.element("circle", "cx", x, "cy", y, "r", size, "fill", DARK);
        } else {
            svg.element("path", "d", diamond(x, y, size * 1.25), "fill", "#ffffff", "stroke", BROWN, "stroke-width", Math.min(1.8, size / 2));
        }
    }

    private static String diamond(double x, double y, double size) {
        return String.format(Locale.ROOT, "M %.1f %.1f L %.1f %.1f L %.1f %.1f L %.1f %.1f Z", x, y - size, x + size, y, x, y + size, x - size, y);
    }

    /** Left of the axis, so that it cannot be taken for nothing. */
    private void absent(SvgText svg, SiteCosts site, double y) {
        double x = LEFT - 14;
        double size = Math.max(1.5, Math.min(4, row * 0.35));
        var shape = site.isSubmitted() ? String.format(Locale.ROOT, "M %.1f %.1f L %.1f %.1f M %.1f %.1f L %.1f %.1f", x - size, y - size, x + size, y + size,
                x - size, y + size, x + size, y - size) : String.format(Locale.ROOT, "M %.1f %.1f L %.1f %.1f", x - size, y, x + size, y);
        svg.element("path", "d", shape, "fill", "none", "stroke", BROWN, "stroke-width", Math.min(1.6, size / 2));
    }

    private double x(BigDecimal figure) {
        return LEFT + axis.share(figure) * (WIDTH - LEFT - RIGHT);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME - 1))) + "…";
    }

    private static String whole(BigDecimal pounds) {
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
    }
}
