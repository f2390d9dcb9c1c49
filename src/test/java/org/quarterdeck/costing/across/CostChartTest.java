package org.quarterdeck.costing.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.testing.Services;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@ExtendWith(Services.class)
class CostChartTest {
    private static ProgrammeCosts all() {
        return as("evaluator", () -> the(AllCosts.class).of(the(Programmes.class).programme("icp")));
    }

    private static Document drawn(CostChart chart) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(chart.getInPdf())));
    }

    private static int count(Document svg, String element) {
        return svg.getElementsByTagName(element).getLength();
    }

    private static double height(Document svg) {
        return Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "10, false", "100, false"})
    void everySiteHasOneMarkAndTheChartFitsOnAPage(int times, boolean named) throws Exception {
        var costs = ManyCosts.times(all(), times);
        for (var measure : CostMeasure.values()) {
            var chart = new CostChart(measure, costs, Site::getPseudonym);
            var svg = drawn(chart);

            assertThat(count(svg, "circle") + count(svg, "path")).as(measure.name()).isEqualTo(16 * times);
            assertThat(count(svg, "circle")).isEqualTo(costs.spread(measure).count());
            assertThat(height(svg)).isLessThan(745);
            assertThat(chart.isNamed()).isEqualTo(named);
        }
    }

    @Test
    void marksStandInTheGivenOrderAndNotInThatOfTheirAmounts() throws Exception {
        var costs = all();
        var svg = drawn(new CostChart(CostMeasure.RUNNING_NEW_STAFF, costs, Site::getCode));

        var names = IntStream.range(0, count(svg, "text")).mapToObj(i -> (Element) svg.getElementsByTagName("text").item(i))
                .filter(text -> text.getAttribute("text-anchor").equals("end")).map(Element::getTextContent).toList();
        assertThat(names).isEqualTo(costs.groups().stream().flatMap(group -> costs.in(group).sites().stream()).map(site -> site.getSite().getCode()).toList());
    }

    @Test
    void whatStandsForASiteIsTextAndNothingElse() throws Exception {
        var costs = ManyCosts.withOneThatSubmittedNothing(all());
        var svg = drawn(new CostChart(CostMeasure.TOTAL, costs, Site::getName));

        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTextContent()).contains("<b>Last</b> & least", "No analysis group");
        assertThat(svg.getDocumentElement().getAttribute("alt")).contains("of 17 sites gave a whole figure", "1 site has submitted nothing");
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 5", "99.99, 20, 5", "100.01, 50, 3", "141373, 50000, 3", "2862350, 1000000, 3", "500000, 100000, 5", "1000001, 500000, 3"})
    void anAxisEndsAtARoundNumberThatIsNotBelowTheHighest(BigDecimal highest, BigDecimal step, int steps) {
        var axis = PoundAxis.upTo(highest);

        assertThat(axis.step()).isEqualByComparingTo(step);
        assertThat(axis.steps()).isEqualTo(steps);
        assertThat(axis.share(highest)).isBetween(0.0, 1.0);
    }
}
