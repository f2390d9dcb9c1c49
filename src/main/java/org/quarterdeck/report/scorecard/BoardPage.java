package org.quarterdeck.report.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterdeck.report.CostHeadline;
import org.quarterdeck.report.TextFit;
import org.quarterdeck.shared.TextBlock;

/**
 * The one page of A4 that a board reads, with every text as long as there is room for it. Heights are in points and are those of
 * {@code reports/scorecards.xhtml} and {@code scorecard.css}: the parts that are always there come first, what is left is for
 * strengths and next steps, which are written in the largest of some sizes that takes them whole. What is cut is whole on the
 * pages that follow.
 */
public final class BoardPage {
    private static final double PAGE = 720;
    private static final double WHOLE = 481;
    private static final double HALF = 232;
    private static final double MOST_TABLE = 400;
    private static final double HIGH_TABLE = 290;
    private static final double HIGH_CHART = 84;
    private static final double LOW_CHART = 59;
    private static final double HEADING = 17;
    private static final double FACTOR = 112;
    private static final double LEVEL = 72;
    private static final double SELF = 112;
    private static final double BESIDE_STRIP = 60;
    private static final double MOVE = 78;
    private static final double WANT = 74;
    private static final double POINTS_OF_STRIP = 0.375;
    private static final int MOST_METRICS = 2;
    private static final List<Size> SIZES = List.of(new Size("comfortable", 9.5, 12.5), new Size("usual", 9, 11.5), new Size("close", 8.5, 10.5),
            new Size("small", 8, 9.6), new Size("least", 7.5, 9));

    /** @param name of its class in the style sheet */
    private record Size(String name, double font, double line) {
    }

    /** A factor on the page, cut to its cells. */
    public record Row(String code, String group, String name, FactorSheet sheet, String moderated, String self, String raters, String movement,
            String course, String aspiration) {
    }

    /** An effort of a route map on the page. */
    public record Effort(String code, String name, List<String> counts) {
    }

    /** A text in one half of the page, with what it is headed by. */
    public record Half(String figure, String words) {
    }

    private final SiteScorecard card;
    private final String name;
    private final String about;
    private final String headline;
    private final List<Row> rows = new ArrayList<>();
    private final List<Effort> efforts = new ArrayList<>();
    private final int left;
    private final boolean low;
    private final Half costs;
    private final Half document;
    private final List<MetricGlance> metrics;
    private final Size size;
    private final String strengths;
    private final String steps;

    public BoardPage(SiteScorecard card) {
        this.card = card;
        name = TextFit.bold(16, WHOLE).cut(card.site().getName(), 2);
        about = TextFit.regular(8.5, WHOLE).cut(about(card), 2);
        headline = TextFit.regular(10.5, WHOLE).cut(card.headline(), 3);
        double used = 10 + TextFit.bold(16, WHOLE).lines(name) * 19 + TextFit.regular(8.5, WHOLE).lines(about) * 11
                + TextFit.regular(10.5, WHOLE).lines(headline) * 13.5 + 6;
        double table = fillTable();
        low = table > HIGH_TABLE;
        used += table;
        left = (card.map() == null ? card.factors().size() - rows.size() : card.efforts().size() - efforts.size());
        costs = half(costs(card.costs()));
        document = half(new Half(card.document().headline(), card.document().words()));
        used += HEADING + 15 + Math.max(lines(costs), lines(document)) * 10.5 + 8;
        metrics = card.metrics().stream().limit(MOST_METRICS).map(BoardPage::cut).toList();
        used += HEADING + metrics.stream().mapToDouble(this::height).max().orElse(12) + (card.metrics().size() > MOST_METRICS ? 11 : 0) + 8;
        double room = PAGE - used - HEADING;
        size = SIZES.stream().filter(each -> height(card.strengths(), each) <= room && height(card.steps(), each) <= room).findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
        strengths = cut(card.strengths(), room);
        steps = cut(card.steps(), room);
    }

    private static String about(SiteScorecard card) {
        return Stream.of("Scorecard at " + card.round().getCode() + ", month " + card.round().getPilotMonth(),
                card.framework().getTitle() + ", version " + card.framework().getNumber(), card.site().getGroup(), card.site().getFocus(),
                "led by " + card.site().getLeadOrganisation(), "quoted as " + card.site().getPseudonym())
                .filter(part -> part != null && !part.endsWith("null")).reduce((one, other) -> one + " · " + other).orElseThrow();
    }

    /** @return how high the table is */
    private double fillTable() {
        double height = 44;
        var group = "";
        for (var sheet : card.factors()) {
            var row = row(sheet, group);
            double more = height(row);
            if (height + more > MOST_TABLE) {
                break;
            }
            height += more;
            group = sheet.group();
            rows.add(row);
        }
        for (var sheet : card.efforts()) {
            var effort = effort(sheet);
            double more = 5 + 9.8 * Math.max(TextFit.bold(8.5, 118).lines(effort.name()), effort.counts().stream()
                    .mapToInt(TextFit.regular(8, widthOfStage())::lines).max().orElse(1));
            if (height + more > MOST_TABLE) {
                break;
            }
            height += more;
            efforts.add(effort);
        }
        return height + 6;
    }

    private static Row row(FactorSheet sheet, String group) {
        return new Row(sheet.code(), sheet.group().equals(group) ? "" : TextFit.bold(8, 460).cut(sheet.group(), 1), TextFit.bold(8.5, FACTOR).cut(sheet.name(), 2), sheet,
                TextFit.bold(8.5, LEVEL).cut(sheet.moderated(), 2), TextFit.regular(8.5, sheet.strip() == null ? SELF : BESIDE_STRIP).cut(sheet.self(), 2),
                TextFit.regular(7.5, SELF).cut(sheet.raters(), 1), TextFit.regular(8.5, MOVE - 9).cut(sheet.movement(), 1),
                TextFit.regular(7.5, MOVE).cut(sheet.course(), 2), TextFit.regular(8.5, WANT).cut(sheet.aspiration(), 2));
    }

    private static double height(Row row) {
        var strip = row.sheet().smallStrip();
        double name = TextFit.bold(8.5, FACTOR).lines(row.name()) * 10;
        double moderated = TextFit.bold(8.5, LEVEL).lines(row.moderated()) * 10;
        double self = Math.max(TextFit.regular(8.5, strip == null ? SELF : BESIDE_STRIP).lines(row.self()) * 10,
                strip == null ? 0 : (strip.getFoot() + 8) * POINTS_OF_STRIP + 1) + TextFit.regular(7.5, SELF).lines(row.raters()) * 9;
        double movement = TextFit.regular(8.5, MOVE - 9).lines(row.movement()) * 10 + TextFit.regular(7.5, MOVE).lines(row.course()) * 9;
        double aspiration = TextFit.regular(8.5, WANT).lines(row.aspiration()) * 10;
        return Stream.of(name, moderated, self, movement, aspiration).max(Double::compare).orElseThrow() + 5 + (row.group().isEmpty() ? 0 : 13);
    }

    private Effort effort(EffortSheet sheet) {
        return new Effort(sheet.code(), TextFit.bold(8.5, 118).cut(sheet.name(), 3),
                sheet.counts().stream().map(count -> TextFit.regular(8, widthOfStage()).cut(count, 3)).toList());
    }

    private double widthOfStage() {
        return 355.0 / card.framework().getLevels().size() - 8;
    }

    private static Half costs(CostHeadline costs) {
        return costs == null ? new Half("Not submitted", "The site has not submitted its costs yet.")
                : new Half(costs.total(), "Set-up " + costs.setUp() + " and 12 months of running " + costs.running() + ". "
                        + (costs.estimated().equals("None") ? "None of it is estimated." : costs.estimated() + " of it is estimated.")
                        + (costs.isPartial() ? " Some categories could not be estimated." : ""));
    }

    private static Half half(Half whole) {
        return new Half(TextFit.bold(12, HALF).cut(whole.figure(), 1), TextFit.regular(8.5, HALF).cut(whole.words(), 3));
    }

    private static int lines(Half half) {
        return TextFit.regular(8.5, HALF).lines(half.words());
    }

    private static MetricGlance cut(MetricGlance metric) {
        return new MetricGlance(metric.code(), TextFit.bold(9, HALF).cut(metric.name(), 2), TextFit.regular(8, HALF).cut(metric.words(), 3), metric.svg(),
                metric.address(), metric.facts());
    }

    private double height(MetricGlance metric) {
        return TextFit.bold(9, HALF).lines(metric.name()) * 11 + TextFit.regular(8, HALF).lines(metric.words()) * 10 + (metric.svg().isEmpty() ? 0 : low ? LOW_CHART : HIGH_CHART) + 3;
    }

    private static double height(String text, Size size) {
        return TextBlock.of(text).stream().mapToDouble(block -> lines(block, size) * size.line() + 2).sum();
    }

    private static int lines(TextBlock block, Size size) {
        return TextFit.regular(size.font(), block.isItem() ? HALF - 10 : HALF).lines(block.text());
    }

    /** The text as far as there is room for it in the size that was chosen. */
    private String cut(String text, double room) {
        var kept = new ArrayList<String>();
        double height = 0;
        for (var block : TextBlock.of(text)) {
            int fits = (int) ((room - height - 2) / size.line());
            int lines = lines(block, size);
            var fit = TextFit.regular(size.font(), block.isItem() ? HALF - 10 : HALF);
            kept.add((block.isItem() ? "- " : "") + (lines <= fits ? block.text() : fit.cut(block.text(), Math.max(1, fits))));
            height += lines * size.line() + 2;
            if (lines >= fits) {
                break;
            }
        }
        return String.join("\n", kept);
    }

    /** Whether strengths or next steps go on on the next pages. */
    public boolean isCut() {
        return Stream.of(strengths, steps).anyMatch(text -> text.endsWith(" …"));
    }

    public SiteScorecard getCard() {
        return card;
    }

    /** Of the headings of this site, so that many can stand in one file. */
    public String getAnchor() {
        return "site-" + card.site().getCode().replaceAll("[^A-Za-z0-9]", "-");
    }

    public String getName() {
        return name;
    }

    public String getAbout() {
        return about;
    }

    public String getHeadline() {
        return headline;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Effort> getEfforts() {
        return efforts;
    }

    /** How many factors there is no room for. */
    public int getLeft() {
        return left;
    }

    /** Whether the charts are low, because the table is high. */
    public boolean isLow() {
        return low;
    }

    /** Whether any factor has a strip of dots. */
    public boolean isDotted() {
        return rows.stream().map(row -> row.sheet().strip()).anyMatch(Objects::nonNull);
    }

    public Half getCosts() {
        return costs;
    }

    public Half getDocument() {
        return document;
    }

    public List<MetricGlance> getMetrics() {
        return metrics;
    }

    public String getSize() {
        return size.name();
    }

    public String getStrengths() {
        return strengths;
    }

    public String getSteps() {
        return steps;
    }
}
