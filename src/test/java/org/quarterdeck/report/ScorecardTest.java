package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.FrameworkUse;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Moderation;
import org.quarterdeck.maturity.SelfRatingForm;
import org.quarterdeck.maturity.SelfRatings;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.maturity.partner.Invitations;
import org.quarterdeck.maturity.partner.PartnerForms;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.report.scorecard.ScorecardReport;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Statements;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ScorecardTest {
    private ScorecardReport report;
    private Programme programme;
    private List<Site> sites;

    @BeforeEach
    void services() {
        report = the(ScorecardReport.class);
        programme = as("manager", () -> the(Programmes.class).programme("icp"));
        sites = as("manager", () -> the(Programmes.class).sites(programme));
    }

    private Round round(String code) {
        return as("manager", () -> the(Programmes.class).round(programme, code));
    }

    private Site site(String code) {
        return sites.stream().filter(site -> site.getCode().equals(code)).findFirst().orElseThrow();
    }

    private PdfFile pdf(String who, String round, String framework, String site) {
        var request = request(round, framework, site);
        return PdfFile.accessible(Pdf.render(as(who, () -> report.read(request))));
    }

    private ReportRequest request(String round, String framework, String site) {
        return new ReportRequest(programme, ReportKind.SCORECARD, round(round), site == null ? null : site(site), Set.of(), framework);
    }

    /** Section one is the first page and the next section begins the second. */
    private static void assertBegins(PdfFile file, List<String> factors) {
        var pages = file.textOfPages();
        assertThat(pages.get(0)).contains("Strengths", "Next steps", "Page 1 of ");
        assertThat(pages.get(1).strip()).as("page 2").contains(factors.get(0)).doesNotContain("Next steps\n", "Local metrics");
        assertThat(file.pages()).isGreaterThanOrEqualTo(1 + factors.size());
    }

    private static List<String> names(Framework framework) {
        return framework.getFactors().stream().map(Factor::getName).toList();
    }

    @Test
    void everySiteOfTheDemonstrationStandsOnOnePageBeforeItsFactors() {
        var framework = "integrated-care-matrix-1";
        var round = round("T5");
        var content = as("manager", () -> report.part(round, framework, sites));
        var pages = PdfFile.opened(Pdf.render(content)).textOfPages();

        var starts = IntStream.range(0, pages.size()).filter(page -> pages.get(page).contains("Scorecard at T5, month 24")).boxed().toList();
        assertThat(starts).hasSize(16);
        var first = as("manager", () -> the(Frameworks.class).find(programme, framework)).getFactors().get(0).getName();
        assertThat(starts).allSatisfy(start -> {
            assertThat(pages.get(start)).contains("Living Document and feedback", "Local metrics", "Strengths", "Next steps").doesNotContain("Continued on");
            assertThat(pages.get(start + 1)).contains(first, ", T5").doesNotContain("Local metrics");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrated-care-matrix-1", "integrated-care-readiness-1", "integrated-care-route-map-1"})
    void everySiteOfTheDemonstrationStandsOnOnePage(String framework) {
        var request = request("T5", framework, null);
        var pages = PdfFile.opened(Pdf.render(as("manager", () -> report.read(request)))).textOfPages();

        assertThat(pages).hasSize(16).allSatisfy(page -> assertThat(page)
                .contains("Living Document and feedback", "Local metrics", "Strengths", "Next steps").doesNotContain("Continued on"));
    }

    @Test
    void allSitesArePagesWithoutTheirFactors() {
        var file = pdf("manager", "T4", "", null).isNumbered();

        assertThat(file.pages()).isEqualTo(16);
        assertThat(file.outline()).hasSize(16).startsWith("Bournemouth and Poole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrated-care-matrix-1", "integrated-care-readiness-1", "balanced-scorecard-1"})
    void theLongestTextsAndManyRatersStillStandOnOnePage(String key) {
        if (key.startsWith("balanced")) {
            doAs("manager", () -> the(FrameworkUse.class).take(programme, key));
        }
        var framework = as("manager", () -> the(Frameworks.class).whole(programme, key));
        var site = site("PRI");
        var open = round("T6");
        write(site, open, 0, "- Weekly meetings with all of the partners of the site\n".repeat(10).strip(), "What would bring them on. ".repeat(23));
        var whole = pdf("evaluator", "T6", key, "PRI");
        assertBegins(whole, names(framework));
        assertThat(whole.textOfPages().get(0)).doesNotContain("Continued on").doesNotContain("…");

        rateItself(framework, site, open);
        IntStream.range(0, 5).forEach(i -> partnerRates(framework, site, open, i));
        framework.getFactors().forEach(factor -> doAs("evaluator", () -> the(Moderation.class).moderate(site, open, factor,
                framework.getLevels().get(1).getNumber(), "Why. ".repeat(200), List.of(), null)));

        write(site, open, 1, "W".repeat(600), "W ".repeat(300));
        var cut = pdf("evaluator", "T6", key, "PRI").isNumbered();

        assertThat(cut.textOfPages().get(0).replaceAll("\\s+", " ")).contains("6 raters").contains(names(framework)).contains("Continued on the next page")
                .contains(framework.isGrouped() ? framework.getGroups().keySet() : List.of("Strengths"));
        assertThat(cut.textOfPages().get(1)).contains("Strengths and next steps in full");
        assertThat(cut.textOfPages().get(2)).contains(names(framework).get(0));
    }

    private void rateItself(Framework framework, Site site, Round open) {
        doAs("lead.pri", () -> {
            var given = SelfRatingForm.read(framework.getFactors(), typed(framework, 0)).given();
            the(SelfRatings.class).rate(site, open, framework, given, the(org.quarterdeck.maturity.Ratings.class).ofSite(site, open, framework).seen());
        });
    }

    private static Map<String, String> typed(Framework framework, int who) {
        var typed = new java.util.HashMap<String, String>();
        var levels = framework.getLevels();
        framework.getFactors().forEach(factor -> {
            typed.put("level-" + factor.getCode(), levels.get(who % levels.size()).getValue());
            typed.put("reason-" + factor.getCode(), "We see it every day. ".repeat(10));
            typed.put("aspiration-" + factor.getCode(), levels.get(levels.size() - 1).getValue());
            typed.put("by-" + factor.getCode(), who == 0 ? "September 2012" : "");
        });
        return typed;
    }

    private void partnerRates(Framework framework, Site site, Round open, int who) {
        var key = as("lead.pri", () -> the(Invitations.class).invite(site, open, framework, "p" + who + "@example.org", "Partner " + who));
        doAs("lead.pri", () -> {
            var invitation = the(PartnerForms.class).open(key.replaceFirst(".*/", ""), "192.0.2." + who).orElseThrow();
            the(PartnerForms.class).send(invitation, SelfRatingForm.read(framework.getFactors(), typed(framework, who)).given());
        });
    }

    private static void write(Site site, Round round, int seen, String strengths, String steps) {
        doAs("evaluator", () -> the(Appraisals.class).write(site, round, seen, strengths, steps));
    }

    @Test
    void theFirstPageSaysWhatABoardAsks() {
        var page = pdf("manager", "T5", "", "NTY").isNumbered().textOfPages().get(0).replaceAll("\\s+", " ");

        assertThat(page).contains("North Tyneside", "quoted as Site 06", "Of 9 factors 3 are at 3 Established and 6 are at 2 Developing",
                "Up from 2", "T1 to T5: 2 2 2 1 2", "£141,373.00", "47 per cent of it is estimated", "8 of 8 answers complete", "3 comments, 3 open",
                "Ambulance call-outs to falls", "Common cause variation", "Healthcare assistants assess on their own", "Replace the council's money");
    }

    @Test
    void aSiteReadsWhatEvaluatorsFoundWhenTheRoundIsClosed() {
        write(site("NTY"), round("T6"), 0, "A word for later", "");
        var place = as("evaluator", () -> the(Frameworks.class).whole(programme, "")).factor("place");
        var open = round("T6");
        doAs("evaluator", () -> the(Moderation.class).moderate(site("NTY"), open, place, 4, "A reason for later", List.of(), null));

        assertThat(pdf("evaluator", "T6", "", "NTY").text()).contains("A word for later", "A reason for later");
        assertThat(pdf("lead.nty", "T6", "", "NTY").text()).doesNotContain("for later", "4 Mature means").contains("Not shown yet");
        assertThat(pdf("lead.nty", "T5", "", "NTY").text()).contains("Healthcare assistants assess on their own");
        assertThatThrownBy(() -> pdf("lead.nty", "T5", "", "PRI")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pdf("steering", "T4", "", "NTY")).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameAgainGivesTheSameBytes() {
        var request = request("T5", "", "WAK");

        assertThat(Pdf.render(as("manager", () -> report.read(request)))).isEqualTo(Pdf.render(as("manager", () -> report.read(request))));
    }

    @Test
    void moreSitesTakeNoMoreStatements() {
        var half = statements(sites.subList(0, 8));

        assertThat(statements(sites)).as("besides a second evaluator and who invited").isLessThanOrEqualTo(half + 2);
    }

    private int statements(List<Site> some) {
        the(EntityManager.class).clear();
        return as("manager", () -> {
            var round = the(Programmes.class).round(the(Programmes.class).programme("icp"), "T5");
            Statements.reset();
            report.part(round, "", some);
            return Statements.count();
        });
    }
}
