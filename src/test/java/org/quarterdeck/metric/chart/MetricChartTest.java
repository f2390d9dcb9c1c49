package org.quarterdeck.metric.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.metric.chart.Charted.SOMEBODY;
import static org.quarterdeck.metric.chart.Charted.enter;
import static org.quarterdeck.metric.chart.Charted.metric;
import static org.quarterdeck.metric.chart.Charted.month;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.LocalMetric;
import org.w3c.dom.Document;

class MetricChartTest {
    private static final double[] CALM = {50, 52, 49, 51, 50, 52, 49, 51, 50, 52, 49, 51};
    private static final double[] LAST_HIGH = {50, 52, 49, 51, 50, 52, 49, 51, 50, 52, 49, 70};

    @Test
    void withTwelveValuesItIsAnXmrChartAndWithElevenARunChart() {
        assertThat(new MetricChart(metric(Better.HIGHER, null, CALM)).isProcess()).isTrue();
        assertThat(new MetricChart(metric(Better.HIGHER, null, java.util.Arrays.copyOf(CALM, 11))).isProcess()).isFalse();
    }

    @Test
    void variationIsSaidByTheLatestValueAndTheWayThatIsBetter() {
        assertThat(new MetricChart(metric(Better.HIGHER, null, CALM)).getVariation()).isEqualTo("Common cause variation: no significant change");
        assertThat(new MetricChart(metric(Better.HIGHER, null, LAST_HIGH)).getVariation())
                .isEqualTo("Special cause variation, improving: the latest value, 70 per cent, is outside the limits");
        assertThat(new MetricChart(metric(Better.LOWER, null, LAST_HIGH)).getVariation()).startsWith("Special cause variation, concerning");
    }

    @Test
    void assuranceIsWhereTheTargetLies() {
        assertThat(assurance(Better.HIGHER, 30)).startsWith("Consistently hits");
        assertThat(assurance(Better.HIGHER, 51)).startsWith("Hit or miss");
        assertThat(assurance(Better.HIGHER, 80)).startsWith("Consistently fails");
        assertThat(assurance(Better.LOWER, 80)).startsWith("Consistently hits");
        assertThat(assurance(Better.LOWER, 30)).startsWith("Consistently fails");
        assertThat(new MetricChart(metric(Better.LOWER, null, CALM)).getAssurance()).isEmpty();
    }

    private static String assurance(Better better, int target) {
        return new MetricChart(metric(better, BigDecimal.valueOf(target), CALM)).getAssurance();
    }

    @Test
    void anUnderstoodChangeBeginsLimitsAnew() {
        var metric = metric(Better.HIGHER, null, 50, 52, 49, 51, 50, 52, 70, 72, 69, 71, 70, 72);
        metric.note(month(6), true, "Moved", SOMEBODY, Instant.EPOCH);
        var chart = new MetricChart(metric);
        assertThat(chart.process().getPhases()).hasSize(2);
        assertThat(chart.getVariation()).startsWith("Common cause");
        assertThat(chart.getReading()).contains("since the last change", "fewer than 12 values");
        metric.removeNote(metric.getNotes().get(0), SOMEBODY, Instant.EPOCH);
        assertThat(new MetricChart(metric).process().getPhases()).hasSize(1);
    }

    @Test
    void theDrawingIsSoundXmlWhateverIsInItAndEverythingIsInside() throws Exception {
        for (double[] values : new double[][] {{0}, {0, 0}, {-11.6, 2}, {1_000_000, 1_000_001}, CALM, LAST_HIGH, new double[24]}) {
            for (var svg : new String[] {new MetricChart(metric(Better.LOWER, BigDecimal.TEN, values)).getSvg(),
                new MetricChart(metric(Better.LOWER, BigDecimal.TEN, values)).getSmallSvg()}) {
                var drawn = parsed(svg).getDocumentElement();
                assertThat(drawn.getAttribute("alt")).startsWith("A <metric> & \"more\"");
                double width = Double.parseDouble(drawn.getAttribute("width"));
                double height = Double.parseDouble(drawn.getAttribute("height"));
                var circles = drawn.getElementsByTagName("circle");
                for (int i = 0; i < circles.getLength(); i++) {
                    assertThat(Double.parseDouble(circles.item(i).getAttributes().getNamedItem("cx").getNodeValue())).isBetween(0.0, width);
                    assertThat(Double.parseDouble(circles.item(i).getAttributes().getNamedItem("cy").getNodeValue())).isBetween(0.0, height);
                }
            }
        }
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void kindsOfVariationHaveShapesOfTheirOwn() throws Exception {
        assertThat(lastShape(Better.HIGHER).split("l")).as("a diamond").hasSize(4);
        assertThat(lastShape(Better.LOWER).split("l")).as("a triangle").hasSize(3);
    }

    private static String lastShape(Better better) throws Exception {
        var shapes = parsed(new MetricChart(metric(better, null, LAST_HIGH)).getSvg()).getElementsByTagName("path");
        return shapes.item(shapes.getLength() - 1).getAttributes().getNamedItem("d").getNodeValue();
    }

    @Test
    void theDifferenceInDifferencesIsOfPeriodsThatBothHave() {
        var metric = metric(Better.LOWER, null, 10, 12, 8, 6, 5);
        compared(metric, 10, 10, 9, 9);
        metric.note(month(2), true, "New pathway", SOMEBODY, Instant.EPOCH);
        var comparison = new MetricChart(metric).getComparison();
        assertThat(comparison.periodsBefore()).isEqualTo(2);
        assertThat(comparison.periodsAfter()).as("the fifth has nothing to compare with").isEqualTo(2);
        assertThat(comparison.getArithmetic()).isEqualTo("(7 − 11) − (9 − 10) = −4 − (−1) = −3");
    }

    private static void compared(LocalMetric metric, double... values) {
        for (int i = 0; i < values.length; i++) {
            enter(metric, true, i, values[i]);
        }
    }
}
