package org.quarterdeck.theme.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.HostileTextTest;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.across.PassageFilter;
import org.quarterdeck.theme.across.Projects;
import org.xml.sax.SAXException;

/** Projects of the exchange format are as the standard asks, and say the same when they come back. */
@ExtendWith(Services.class)
class ProjectFileTest {
    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static byte[] exported(PassageFilter wanted) {
        return as("evaluator", () -> {
            var out = new ByteArrayOutputStream();
            the(Projects.class).write(programme(), wanted, out);
            return out.toByteArray();
        });
    }

    /** Also against the schema of the standard where a folder with it is given: {@code -Drefi.schemas=FOLDER}. */
    private static void check(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("project.qde");
            var qde = zip.readAllBytes();
            var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            schemas.newSchema(ProjectFileTest.class.getResource("project-rules.xsd")).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(qde)));
            if (System.getProperty("refi.schemas") != null) {
                schemas.newSchema(new File(System.getProperty("refi.schemas"), "Project.xsd")).newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(qde)));
            }
        } catch (SAXException | IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static ProjectReader.Read read(byte[] file) {
        try {
            return ProjectReader.read(new ByteArrayInputStream(file));
        } catch (IOException | XMLStreamException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static byte[] write(ProjectReader.Read read) {
        var out = new ByteArrayOutputStream();
        try (var file = new ProjectFile(out)) {
            file.begin(read.project());
            for (var source : read.sources()) {
                file.source(source);
            }
            file.endSources();
            for (var source : read.sources()) {
                file.text(source.guid(), source.text());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void theDemonstrationsCodingsAreAsTheStandardAsksAndComeBackUnchanged() {
        var file = exported(PassageFilter.all(null));
        var read = read(file);

        check(file);
        assertThat(write(read)).isEqualTo(file);
        assertThat(exported(PassageFilter.all(null))).as("the same data gives the same bytes").isEqualTo(file);
        var codings = as("evaluator", () -> the(Programmes.class).rounds(programme()).stream()
                .flatMap(round -> the(Codings.class).ofRound(programme(), round).stream()).toList());
        assertThat(read.sources().stream().flatMap(source -> source.selections().stream()).flatMap(selection -> selection.codings().stream()))
                .hasSameSizeAs(codings).doesNotHaveDuplicates();
        assertThat(passages(read)).containsExactlyInAnyOrderElementsOf(codings.stream()
                .map(coding -> coding.getSite().getPseudonym() + " " + ThemeExchange.guid(coding.getCountedUnder()) + " " + coding.getPassage().quote()).toList());
    }

    private static List<String> passages(ProjectReader.Read read) {
        var passages = new ArrayList<String>();
        for (var site : read.project().cases()) {
            read.sources().stream().filter(source -> site.sources().contains(source.guid())).forEach(source -> source.selections().forEach(
                    selection -> selection.codings().forEach(coding -> passages.add(site.name() + " " + coding.code() + " "
                            + source.text().substring(source.text().offsetByCodePoints(0, selection.start()), source.text().offsetByCodePoints(0, selection.end()))))));
        }
        return passages;
    }

    @Test
    void whatIsChosenIsWhatIsInTheFile() {
        var site = as("evaluator", () -> the(Codings.class).ofTheme(programme(), the(Programmes.class).round(programme(), "T5"), "IT-B").get(0)
                .getSite().getPseudonym());
        var some = exported(new PassageFilter("T5", "IT-B", site, "", "", 0, false));
        var wanted = as("evaluator", () -> the(Codings.class).ofTheme(programme(), the(Programmes.class).round(programme(), "T5"), "IT-B").stream()
                .filter(coding -> coding.getSite().getPseudonym().equals(site)).toList());

        check(some);
        assertThat(passages(read(some))).isNotEmpty().hasSameSizeAs(wanted);
        assertThat(read(some).project().cases()).extracting(ExchangedProject.Case::name).containsExactly(site);
        var nothing = exported(new PassageFilter("T6", "IT-B", "", "", "", 0, false));
        check(nothing);
        assertThat(read(nothing).sources()).isEmpty();
    }

    @Test
    void noNameOfASiteStandsOutsideTheTexts() {
        var read = read(exported(PassageFilter.all(null)));
        var said = read.project().name() + read.project().description() + read.project().cases()
                + read.sources().stream().map(ExchangedSource::name).collect(Collectors.joining());

        for (var site : as("evaluator", () -> the(Programmes.class).sites(programme()))) {
            assertThat(said).doesNotContain(site.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.pri", "contributor.pri", "steering", "admin"})
    void nobodyElseGetsAProject(String who) {
        var programme = as("evaluator", ProjectFileTest::programme);
        assertThatThrownBy(() -> as(who, () -> {
            the(Projects.class).write(programme, PassageFilter.all("T5"), new ByteArrayOutputStream());
            return null;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    void hostileTextsComeBackToTheLetter() {
        var texts = IntStream.range(0, 3).boxed().flatMap(seed -> HostileTextTest.inputs(seed).stream()).map(ProjectFileTest::kept)
                .filter(text -> !text.isEmpty()).toList();
        var user = new ExchangedProject.User(guid("user"), "Anna ]]> & <b>");
        var code = new ExchangedCode(guid("code"), "\ud83d\ude00 \u0645\u0631\u062d\u0628\u0627", true, "#ff8800", "]]>", List.of());
        var sources = IntStream.range(0, texts.size()).mapToObj(i -> source(i, texts.get(i))).toList();
        var project = new ExchangedProject("]]> &amp; \ud83d\ude00", "=1+1\n<x>", List.of(user), List.of(code),
                List.of(new ExchangedProject.Case(guid("case"), "Site 01", sources.stream().map(ExchangedSource::guid).toList())));

        var file = write(new ProjectReader.Read(project, sources));

        check(file);
        assertThat(read(file)).isEqualTo(new ProjectReader.Read(project, sources));
        assertThat(texts).hasSizeGreaterThan(200);
    }

    private static String kept(String text) {
        try {
            return PlainText.normalise("text", text);
        } catch (Invalid refused) {
            return "";
        }
    }

    private static ExchangedSource source(int number, String text) {
        var coding = new ExchangedSource.Coding(guid("coding" + number), guid("code"), guid("user"), "2010-06-30T10:00:00Z",
                new ExchangedSource.Note(guid("note" + number), text));
        return new ExchangedSource(guid("source" + number), "Source " + number, text,
                List.of(ExchangedSource.Selection.of(guid("selection" + number), text, 0, text.length(), List.of(coding))));
    }

    private static String guid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    }

    @Test
    void positionsCountCharactersNotHalvesOfThem() {
        var selection = ExchangedSource.Selection.of("", "\ud83d\ude00\ud83d\ude00 ward", 5, 9, List.of());

        assertThat(List.of(selection.start(), selection.end())).containsExactly(3, 7);
    }
}
