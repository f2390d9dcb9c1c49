package org.quarterdeck.theme.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.xml.sax.SAXException;

/** Files of the exchange format are as the standard asks, and say the same when they come back. */
@ExtendWith(Services.class)
public class CodebookXmlTest {
    private static final String GUID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private static Codebook codebook() {
        return as("evaluator", () -> the(Codebooks.class).current(the(Programmes.class).programme("icp")));
    }

    /** Fails unless a file is as our rules ask, and the standard's own schema where {@code -Drefi.schemas=FOLDER} has it. */
    public static void check(byte[] file) {
        try {
            var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            schemas.newSchema(CodebookXmlTest.class.getResource("codebook-rules.xsd")).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file)));
            if (System.getProperty("refi.schemas") != null) {
                schemas.newSchema(new File(System.getProperty("refi.schemas"), "Codebook.xsd")).newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(file)));
            }
        } catch (SAXException | IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Test
    void theDemonstrationsCodebookIsAsTheStandardAsksAndComesBackUnchanged() {
        var codes = ThemeExchange.codes(codebook());
        var file = CodebookXml.write(codes);

        check(file);
        assertThat(CodebookXml.read(file).codes()).isEqualTo(codes);
        assertThat(CodebookXml.write(CodebookXml.read(file).codes())).isEqualTo(file);
        assertThat(CodebookXml.rows(codes)).hasSameSizeAs(codebook().getThemes());
    }

    @Test
    void everythingThatAThemeSaysIsFoundAgain() {
        var codebook = codebook();

        assertThat(CodebookXml.rows(CodebookXml.read(CodebookXml.write(ThemeExchange.codes(codebook))).codes())).allSatisfy(row -> {
            var theme = codebook.theme(row.get(ThemeRow.CODE).orElseThrow()).orElseThrow();
            assertThat(row.get(ThemeRow.NAME)).contains(theme.getName());
            assertThat(row.get(ThemeRow.DEFINITION)).contains(theme.getDefinition());
            assertThat(row.get(ThemeRow.USE)).contains(theme.getUse());
            assertThat(row.get(ThemeRow.AVOID)).contains(theme.getAvoid());
            assertThat(row.get(ThemeRow.EXAMPLE)).contains(theme.getExample());
            assertThat(row.get(ThemeRow.SYMBOL)).contains(theme.getSymbol().getLabel());
            assertThat(row.get(ThemeRow.KIND)).contains(theme.getKind().getLabel());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a & b ]]> c", "\"quoted\" 'too'", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 family",
        "\u0645\u0631\u062d\u0628\u0627 \u202ereversed\u202c", "&#0; &amp;", "{braces} #{el}", "e\u0301 Z\u0351", "--- Quarterdeck ---", "Code: X"})
    void hostileNamesComeBackAsTheyAre(String name) {
        var text = ThemeDescription.write(name + "\n" + ThemeDescription.MARK + "\nCode: forged",
                Map.of("Use it", name + "\n\nCode: forged\n" + ThemeDescription.MARK + "\n  indented"));
        var file = CodebookXml.write(List.of(new ExchangedCode(GUID, name, true, "#f80", text, List.of())));

        check(file);
        var code = CodebookXml.read(file).codes().get(0);
        assertThat(code.name()).isEqualTo(name);
        assertThat(code.description()).isEqualTo(text);
        assertThat(ThemeDescription.read(code.description()))
                .containsEntry("", name + "\n" + ThemeDescription.MARK + "\nCode: forged")
                .containsEntry("Use it", name + "\n\nCode: forged\n" + ThemeDescription.MARK + "\n  indented").hasSize(2);
    }

    @Test
    void whatAnotherProgramWroteIsReadAsItIs() {
        var file = """
                <?xml version="1.0" encoding="utf-8"?>
                <CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="Another"><Codes>
                  <Code guid="{%s}" name="Trust" isCodable="1" color="#F80"><Description>Who &lt;trusts&gt; whom</Description>
                    <NoteRef targetGUID="x"/><Code guid="%s" name="Between professions" isCodable="true"/></Code>
                </Codes><Sets><Set guid="%s" name="A set"><MemberCode guid="%s"/></Set></Sets></CodeBook>""".formatted(GUID, GUID, GUID, GUID);

        var read = CodebookXml.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.sets()).isEqualTo(1);
        assertThat(read.codes()).containsExactly(new ExchangedCode("{" + GUID + "}", "Trust", true, "#F80", "Who <trusts> whom",
                List.of(new ExchangedCode(GUID, "Between professions", true, null, null, List.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<html/>", "<Project/>", "<CodeBook><Codes><Code", "<CodeBook><Codes><Code guid='x' name='y'/></Codes></CodeBook>",
        "<CodeBook><Codes><Code guid='0f8fad5b-d9cb-469f-a165-70867728950e' name=' '/></Codes></CodeBook>",
        "<!DOCTYPE CodeBook [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><CodeBook><Codes/></CodeBook>",
        "<CodeBook>&undeclared;</CodeBook>"})
    void whatIsNoSuchFileIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> CodebookXml.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Invalid.class)
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeGreaterThan(40));
    }

    @Test
    void codesThatLieTooDeepAreRefused() {
        var deep = ("<Code guid='" + GUID + "' name='x' isCodable='true'>").repeat(50_000);

        assertThatThrownBy(() -> CodebookXml.read(("<CodeBook><Codes>" + deep).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Invalid.class).hasMessageContaining("deep");
    }
}
