package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class RoundPackTest {
    private static long ask(String round) {
        return as("manager", () -> the(Reports.class).start("icp", "round-pack", round, null).getId());
    }

    private static byte[] file(long id) {
        return as("manager", () -> {
            assertThat(the(Reports.class).find("icp", id).getError()).isEmpty();
            var content = new ByteArrayOutputStream();
            the(Reports.class).file("icp", id).copy(the(Reports.class), content);
            return content.toByteArray();
        });
    }

    private static long partsKept(long id) {
        return the(EntityManager.class).createQuery("select count(distinct p.filledWith) from ReportPart p where p.job.id = :job", Long.class)
                .setParameter("job", id).getSingleResult();
    }

    /** The portal is killed when a part of the work is done, started again, and makes the report. */
    private static long killedInTheMiddle(String round) {
        var queue = the(ReportQueue.class);
        var id = ask(round);
        queue.next();
        assertThatThrownBy(() -> queue.report(id).make(new Errand(queue, id, () -> { }) {
            @Override
            public void reach(int perCent) {
                if (perCent > 50) {
                    throw new IllegalStateException("killed");
                }
            }
        }, new ByteArrayOutputStream())).hasMessage("killed");
        assertThat(partsKept(id)).isPositive();
        queue.resume();
        the(ReportRunner.class).runAll();
        return id;
    }

    @Test
    void bindsAllReportsOfARoundAndAfterAKillTheSame() throws IOException {
        var id = ask("T4");
        the(ReportRunner.class).runAll();
        var bytes = file(id);
        Files.write(Path.of("target/round-pack.pdf"), bytes);
        var file = PdfFile.accessible(bytes).isNumbered();
        var pages = file.textOfPages();

        assertThat(file.outline().stream().filter(item -> !item.startsWith(" "))).containsExactly("Cover", "Contents", "Thematic summary",
                "Maturity of all sites", "Scorecards", "Costs of all sites", "Local metrics");
        assertThat(file.outline()).contains("  North Tyneside", "  Themes by site", "    Running");
        assertThat(file.contents()).hasSizeGreaterThan(40).allSatisfy(line ->
                assertThat(pages.get(line.page() - 1).replaceAll("\\s+", " ")).contains(line.title()));
        assertThat(file.contents()).allSatisfy(line -> assertThat(pages.subList(1, 8).stream().flatMap(String::lines))
                .anyMatch(printed -> printed.startsWith(line.title()) && printed.endsWith(" " + line.page())));
        assertThat(file.bookmarks()).hasSizeGreaterThan(200).allSatisfy(mark ->
                assertThat(pages.get(mark.page() - 1).replaceAll("\\s+", " ")).containsIgnoringCase(mark.title().replace("Cover", "Round pack")));
        assertThat(partsKept(id)).isZero();

        assertThat(file(killedInTheMiddle("T4"))).isEqualTo(bytes);
    }

    @Test
    void saysWhatIsMissingInItsPlace() {
        var id = ask("T6");
        the(ReportRunner.class).runAll();
        var file = PdfFile.accessible(file(id)).isNumbered();

        assertThat(file.text().replaceAll("\\s+", " ")).contains("The thematic summary of T6 was not published when this pack was made.",
                "No site had been rated at T6 when this pack was made.", "Not in it Thematic summary, Maturity of all sites");
        assertThat(file.outline()).contains("Thematic summary", "Costs of all sites");
    }

    @Test
    void isForManagers() {
        for (var who : List.of("evaluator", "steering", "lead.nty")) {
            assertThatThrownBy(() -> as(who, () -> the(Reports.class).start("icp", "round-pack", "T4", null))).isInstanceOf(Refused.class);
        }
    }
}
