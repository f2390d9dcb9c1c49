package org.quarterdeck.theme.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeState;
import org.quarterdeck.theme.exchange.CodebookCsv;
import org.quarterdeck.theme.exchange.CodebookXml;
import org.quarterdeck.theme.exchange.CodebookXmlTest;
import org.quarterdeck.theme.exchange.ThemeExchange;

/** A file changes the codebook as its preview says, in one version, or not at all. */
@ExtendWith(Services.class)
class CodebookImportsTest {
    private static final String FOREIGN = """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another"><Codes>
            <Code guid="{0F8FAD5B-D9CB-469F-A165-70867728950E}" name="Housing &amp; home" isCodable="true" color="#F80"><Description>Where people live</Description>
            <Code guid="7c9e6679-7425-40de-944b-e07fc1f90ae7" name="Adaptations" isCodable="true" color="#ff0102"/></Code>
            <Code guid="7c9e6679-7425-40de-944b-e07fc1f90ae8" name="&lt;script&gt;" isCodable="false" color="#000000"/>
            </Codes></CodeBook>""";

    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static Codebook codebook() {
        return as("evaluator", () -> the(Codebooks.class).current(programme()));
    }

    private static void send(String text) {
        doAs("evaluator", () -> the(CodebookImports.class).take(programme(), "file", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ImportPlan plan() {
        return as("evaluator", () -> the(CodebookImports.class).plan(programme()));
    }

    private static void apply() {
        int number = codebook().getNumber();
        doAs("evaluator", () -> the(CodebookImports.class).apply(programme(), number, "Agreed with the partners"));
        assertThat(codebook().getNumber()).isEqualTo(number + 1);
    }

    private static String csv() {
        try {
            var out = new StringWriter();
            CodebookCsv.write(codebook(), out);
            return out.toString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String qdc() {
        return new String(CodebookXml.write(ThemeExchange.codes(codebook())), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasExportedComesBackUnchanged() {
        for (var file : List.of(csv(), qdc(), "\ufeff" + csv(), "\ufeff" + qdc())) {
            send(file);

            assertThat(plan().count("UNCHANGED")).isEqualTo(codebook().getThemes().size());
            assertThat(plan().isApplicable()).isFalse();
        }
    }

    @Test
    void themesOfAnyStateComeBackUnchanged() {
        doAs("evaluator", () -> the(CodebookEditing.class).retire(programme(), "GOV-P", CodebookLog.seen(codebook().theme("GOV-P").orElseThrow()), "Why"));
        doAs("evaluator", () -> the(Merging.class).merge(programme(), "IT-B", "IT-F", CodebookLog.seen(codebook().theme("IT-B").orElseThrow()), "Why"));
        for (var file : List.of(csv(), qdc())) {
            send(file);
            assertThat(plan().getLines()).filteredOn(line -> line.verdict() != ImportLine.Verdict.UNCHANGED).isEmpty();
        }
    }

    @Test
    void whatAnotherProgramMadeIsTakenAndGivenBackAsItWas() {
        send(FOREIGN);
        assertThat(plan().getLines()).extracting(ImportLine::title).containsExactly("HOUSING-HOME Housing & home", "ADAPTATIONS Adaptations", "SCRIPT <script>");
        apply();

        var housing = codebook().theme("HOUSING-HOME").orElseThrow();
        assertThat(housing.getDefinition()).isEqualTo("Where people live");
        assertThat(housing.isCodable()).isTrue();
        assertThat(codebook().under(housing)).extracting("code").containsExactly("ADAPTATIONS");
        assertThat(codebook().theme("ADAPTATIONS").orElseThrow().getColour()).isEqualTo(ThemeColour.RED);
        assertThat(codebook().theme("SCRIPT").orElseThrow().isGrouping()).isTrue();
        var exported = qdc();
        CodebookXmlTest.check(exported.getBytes(StandardCharsets.UTF_8));
        assertThat(exported).contains("guid=\"{0F8FAD5B-D9CB-469F-A165-70867728950E}\" name=\"Housing &amp; home\" isCodable=\"true\" color=\"#F80\"",
                "guid=\"7c9e6679-7425-40de-944b-e07fc1f90ae7\" name=\"Adaptations\" isCodable=\"true\" color=\"#ff0102\"", "isCodable=\"false\" color=\"#000000\"");
        send(FOREIGN);
        assertThat(plan().getLines()).filteredOn(line -> line.verdict() != ImportLine.Verdict.UNCHANGED).isEmpty();
        send(exported);
        assertThat(plan().isApplicable()).isFalse();
    }

    @Test
    void aTableChangesFieldByField() {
        send("code;name;definition\nIT-B;Computers;\nit-f;IT and data sharing that works;Else");

        assertThat(plan().getLines()).extracting(line -> line.verdict().name()).containsExactly("CHANGED", "CHANGED");
        assertThat(plan().getLines().get(0).fields()).extracting(VersionDifference.Field::name).containsExactly("Name", "Definition");
        apply();
        assertThat(codebook().theme("IT-B").orElseThrow().getName()).isEqualTo("Computers");
        assertThat(codebook().theme("IT-B").orElseThrow().getUse()).isNotEmpty();
        assertThat(codebook().theme("IT-F").orElseThrow().getDefinition()).isEqualTo("Else");
        assertThat(as("evaluator", () -> the(CodebookHistory.class).changes(codebook())).get(0)).satisfies(change -> {
            assertThat(change.getKind()).isEqualTo(ChangeKind.IMPORTED);
            assertThat(change.getWhat()).isEqualTo("Imported: IT-B, IT-F");
        });
        assertThatThrownBy(CodebookImportsTest::plan).isInstanceOf(NotFound.class);
    }

    @Test
    void aTableAddsGroupsAndRetires() {
        send("code,name,parent,kind,state\nH,Housing,,context,\nH-F,Homes that help,H,facilitator,\nGOV-P,Governance and shared decisions,,process,retired\n");
        apply();

        assertThat(codebook().theme("H").orElseThrow().isGrouping()).isTrue();
        assertThat(codebook().theme("H-F").orElseThrow().getParent().getCode()).isEqualTo("H");
        assertThat(codebook().theme("GOV-P").orElseThrow().getState()).isEqualTo(ThemeState.RETIRED);
    }

    @Test
    void aFormulaInATableIsTextAgain() {
        send("code,name,definition\nX,'=1+1,''quoted\n");
        apply();

        assertThat(codebook().theme("X").orElseThrow().getName()).isEqualTo("=1+1");
        assertThat(codebook().theme("X").orElseThrow().getDefinition()).isEqualTo("''quoted");
        send(csv());
        assertThat(plan().isApplicable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b,Name,,", "X,,,", "X,Name,NOWHERE,", "X,Name,,curious", "X,Name,IT-B,", "IT,IT,IT-B,", "X,Name,X,"})
    void aRowThatCannotBeIsRefusedAndNothingIsApplied(String row) {
        send("code,name,parent,kind\nY,Another,,\n" + row);

        assertThat(plan().getLines().get(1)).satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(ImportLine.Verdict.REFUSED);
            assertThat(line.place()).isEqualTo("row 3");
            assertThat(line.message()).hasSizeGreaterThan(10);
        });
        assertThatThrownBy(CodebookImportsTest::apply).isInstanceOf(Invalid.class);
        assertThat(codebook().theme("Y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "code\nX", "code,name", "name,code,extra\na,b,c", "code,name\n\"open", "<CodeBook/>", "<html></html>", "PK\u0003\u0004", "\u0000\u0000"})
    void whatIsNoCodebookIsRefused(String text) {
        assertThatThrownBy(() -> send(text)).isInstanceOf(Invalid.class).satisfies(refused -> assertThat(refused.getMessage()).hasSizeGreaterThan(20));
    }

    @Test
    void aFileInAnotherEncodingOrTooLargeIsRefused() {
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookImports.class).take(programme(), "f", "code,name\nX,\u00fc".getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(Invalid.class).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookImports.class).take(programme(), "f", new byte[1_000_001])))
                .isInstanceOf(Invalid.class).hasMessageContaining("1 MB");
    }

    @Test
    void whatChangedSinceThePreviewIsLookedAtAgain() {
        send("code,name\nIT-B,Computers");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookImports.class).apply(programme(), codebook().getNumber() - 1, "Why")))
                .isInstanceOf(Invalid.class).hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookImports.class).apply(programme(), codebook().getNumber(), "")))
                .isInstanceOf(Invalid.class).hasMessageContaining("why");
        assertThat(as("manager", () -> the(CodebookImports.class).waiting(programme()))).isEmpty();
    }
}
