package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

/** The archive of the demonstration, against its documentation and against itself. */
@ExtendWith(Services.class)
class ArchiveTest {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static MadeArchive made;

    @BeforeEach
    void anArchive() {
        if (made == null) {
            made = MadeArchive.by("manager");
        }
    }

    private static List<String> documentation() {
        try {
            return Files.readAllLines(Path.of("docs/archive.md"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The names in the first column of the table under a heading; of a JSON file all names in it. */
    private static Set<String> documented(String heading, boolean everywhere) {
        var lines = documentation();
        return lines.stream().skip(lines.indexOf(heading) + 1L).takeWhile(line -> !line.startsWith("#")).filter(line -> line.startsWith("| `"))
                .flatMap(line -> NAME.matcher(everywhere ? line : line.split("\\|")[1]).results()).map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyEntryIsDocumentedAndEveryDocumentedOneIsThere() {
        var kinds = made.entries().keySet().stream().map(ArchiveTest::kind).collect(Collectors.toCollection(TreeSet::new));
        kinds.add("sites/SITE/ROUND/files/vNUMBER/NAME");
        kinds.add("sites/SITE/discussions.json");
        kinds.add("sites/SITE/costs-version-NUMBER.json");

        assertThat(kinds).isEqualTo(documented("## Files", false));
        assertThat(made.entries()).as("16 sites with 5 rounds of 3 files, one of 1, costs and metrics; 4 summaries; codings, agreement, ratings, marks and appraisals of 6; three frameworks, the orders by level; the rest")
                .hasSize(16 * (5 * 3 + 1 + 2) + 4 * 2 + 6 * 5 + 4 + 3 + 1 + 12 + 2);
        assertThat(made.entries().keySet()).contains("sites/NTY/T5/submission.pdf", "summaries/T4/summary.json")
                .doesNotContain("sites/NTY/T6/submission.pdf", "sites/NTY/T6/feedback.json", "summaries/T5/summary.json");
    }

    private static String kind(String entry) {
        return entry.replaceFirst("^sites/[A-Z]+/", "sites/SITE/").replaceFirst("/T\\d/", "/ROUND/").replaceFirst("/T\\d\\.json", "/ROUND.json")
                .replaceFirst("^frameworks/.*", "frameworks/KEY.json");
    }

    @Test
    void everyPropertyAndEveryColumnIsDocumented() {
        made.entries().keySet().stream().filter(entry -> entry.endsWith(".json")).forEach(entry -> {
            var kind = kind(entry);
            var heading = "### " + (kind.contains("ROUND.json") || kind.contains("KEY.json") ? kind : kind.substring(kind.lastIndexOf('/') + 1));
            assertThat(documented(heading, true)).as(entry).containsAll(properties(made.json(entry)));
        });
        made.entries().keySet().stream().filter(entry -> entry.endsWith(".csv")).forEach(entry -> assertThat(header(entry)).as(entry)
                .containsExactlyInAnyOrderElementsOf(documented("### " + entry.substring("tables/".length()), false)));
    }

    private static List<String> header(String entry) {
        return List.of(made.text(entry).lines().findFirst().orElseThrow().substring(1).split(","));
    }

    private static Set<String> properties(JsonValue value) {
        var names = new TreeSet<String>();
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> {
                names.add(name);
                names.addAll(properties(inner));
            });
        } else if (value instanceof JsonArray list) {
            list.forEach(inner -> names.addAll(properties(inner)));
        }
        return names;
    }

    @Test
    void checksumsAgreeWithWhatTheyAreOf() {
        made.text("checksums.txt").lines().forEach(line ->
                assertThat(Checksum.sha256(made.entries().get(line.substring(66)))).as(line).isEqualTo(line.substring(0, 64)));
        assertThat(made.text("checksums.txt").lines()).hasSize(made.entries().size() - 1);
        versions().forEach(version -> assertThat(Checksum.sha256(canonical(version))).isEqualTo(version.getString("sha256")));
        assertThat(made.object("programme.json").getJsonArray("rounds").getJsonObject(3).getJsonObject("summary").getString("sha256"))
                .isEqualTo(Checksum.sha256(made.text("summaries/T4/summary.json")));
    }

    private static List<JsonObject> versions() {
        return made.entries().keySet().stream().filter(entry -> entry.endsWith("submission.json"))
                .flatMap(entry -> made.object(entry).getJsonArray("versions").stream()).map(JsonValue::asJsonObject).toList();
    }

    private static String canonical(JsonObject version) {
        return version.getJsonArray("answers").stream().map(JsonValue::asJsonObject)
                .map(answer -> answer.getString("question") + "\n" + answer.getString("text") + "\n\n").collect(Collectors.joining());
    }

    @Test
    void theTablesSayWhatTheJsonSays() {
        var answers = versions().stream().flatMap(version -> version.getJsonArray("answers").stream())
                .map(answer -> answer.asJsonObject().getString("text")).toList();
        assertThat(made.table("answers").stream().map(row -> MadeArchive.unharmed(row.get("text")))).containsExactlyElementsOf(answers);
        assertThat(made.table("submissions")).hasSize(16 * 6);
        assertThat(made.table("sites").stream().map(row -> row.get("site"))).hasSize(16).isSorted();
        assertThat(made.table("ratings")).hasSize(rows("ratings"));
        assertThat(made.table("codings").stream().map(row -> row.get("quote"))).containsExactlyElementsOf(IntStream.rangeClosed(1, 6)
                .mapToObj(round -> made.json("codings/T" + round + ".json").asJsonArray()).flatMap(JsonArray::stream)
                .map(coding -> coding.asJsonObject().getString("quote")).toList());
        assertThat(made.table("threads").stream().filter(row -> row.get("site").equals("NTY") && row.get("round").equals("T3"))
                .map(row -> MadeArchive.unharmed(row.get("text")))).containsExactlyElementsOf(said("sites/NTY/T3/feedback.json"));
        assertThat(made.text("tables/answers.csv")).startsWith("\uFEFFsite,round,version,submittedAt,");
    }

    private static int rows(String folder) {
        return IntStream.rangeClosed(1, 6).map(round -> made.json(folder + "/T" + round + ".json").asJsonArray().size()).sum();
    }

    private static List<String> said(String feedback) {
        return made.object(feedback).getJsonArray("threads").stream().flatMap(thread -> thread.asJsonObject().getJsonArray("comments").stream())
                .map(comment -> comment.asJsonObject().getString("text")).toList();
    }

    @Test
    void moneyHasTwoDecimalsAndAddsUp() {
        var lines = made.table("costs").stream().filter(row -> row.get("site").equals("NTY")).map(row -> row.get("counted")).toList();

        assertThat(lines).allMatch(amount -> amount.matches("\\d+\\.\\d\\d|"));
        assertThat(lines.stream().filter(amount -> !amount.isEmpty()).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("141373.00");
        assertThat(made.object("sites/NTY/costs.json").getString("total")).isEqualTo("141373.00");
    }

    @Test
    void theSameDataGivesTheSameBytes() {
        assertThat(MadeArchive.by("manager").bytes()).isEqualTo(made.bytes());
    }

    @Test
    void onlyManagersHaveIt() {
        for (var who : List.of("evaluator", "steering", "lead.nty", "contributor.nty")) {
            assertThatThrownBy(() -> as(who, () -> the(Reports.class).start("icp", "archive", null, null))).isInstanceOf(Refused.class);
            assertThat(as(who, () -> the(Reports.class).kinds(the(Programmes.class).programme("icp")))).doesNotContain(ReportKind.ARCHIVE);
        }
        assertThatThrownBy(() -> as("admin", () -> the(Reports.class).start("icp", "archive", null, null))).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileIsWrittenInPieces() {
        var pieces = new ArrayList<byte[]>();
        var content = new byte[2 * ReportPiece.LONGEST + 7];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i % 251);
        }
        var file = new FileInPieces((piece, ordinal) -> pieces.add(ordinal, piece));
        file.write(content, 0, 5);
        file.write(content, 5, content.length - 5);
        file.close();
        file.close();

        assertThat(pieces).extracting(piece -> piece.length).containsExactly(ReportPiece.LONGEST, ReportPiece.LONGEST, 7);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256()).isEqualTo(Checksum.sha256(content));
    }
}
