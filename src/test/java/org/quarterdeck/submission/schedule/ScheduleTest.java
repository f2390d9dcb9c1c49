package org.quarterdeck.submission.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.audit.Audit;
import org.quarterdeck.audit.AuditEntry;
import org.quarterdeck.notice.Notice;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.BoardCell;
import org.quarterdeck.submission.Deadline;
import org.quarterdeck.submission.NotADraft;
import org.quarterdeck.submission.Rounds;
import org.quarterdeck.submission.Saved;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionProgress;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ScheduleTest {
    private static final LocalDate ROUNDS_DAY = LocalDate.of(2011, 9, 30);
    private static final LocalDate EXTENDED = LocalDate.of(2011, 10, 14);

    private Schedule schedule;
    private EntityManager db;

    @BeforeEach
    void services() {
        schedule = the(Schedule.class);
        db = the(EntityManager.class);
    }

    private void extend(LocalDate day) {
        doAs("manager", () -> schedule.extend("icp", "NTY", "T6", day, "The lead is ill"));
    }

    private static Submission find(String site) {
        return as("manager", () -> the(Submissions.class).find("icp", site, "T6"));
    }

    private void planRound(String code, int ordinal, LocalDate opensOn) {
        db.persist(new Round(find("NTY").getSite().getProgramme(), code, ordinal, 30 + ordinal, opensOn, opensOn.plusDays(30)));
        db.flush();
    }

    private static void submit(String site) {
        var submission = find(site).getId();
        doAs("lead." + site.toLowerCase(Locale.ROOT), () -> the(Submissions.class).submit(submission));
    }

    @Test
    void daysLeftAndLateAreCountedFromTheDayThatTheSiteWasGiven() {
        extend(EXTENDED);

        var submission = find("NTY");
        assertThat(submission.getDueOn()).isEqualTo(EXTENDED);
        assertThat(submission.getExtensionReason()).isEqualTo("The lead is ill");
        assertThat(Deadline.of(submission, ROUNDS_DAY).getText()).isEqualTo("14 days left");
        assertThat(Deadline.of(submission, EXTENDED.plusDays(1)).isLate()).isTrue();
        assertThat(submission.isLate(Instant.parse("2011-10-14T22:59:59Z"))).isFalse();
        assertThat(submission.isLate(Instant.parse("2011-10-14T23:00:00Z"))).isTrue();
        assertThat(find("TOR").getDueOn()).isEqualTo(ROUNDS_DAY);
    }

    @Test
    void theBoardCountsFromThatDayToo() {
        extend(EXTENDED);
        db.createQuery("update Submission s set s.firstSubmittedAt = :at where s.round.code = 'T6' and s.site.code in ('NTY', 'TOR')")
                .setParameter("at", Instant.parse("2011-10-10T12:00:00Z")).executeUpdate();
        db.clear();

        assertThat(cell("NTY").isLate()).isFalse();
        assertThat(cell("TOR").isLate()).isTrue();
        assertThat(find("NTY").isSubmittedLate()).isFalse();
        assertThat(find("TOR").isSubmittedLate()).isTrue();
    }

    private static BoardCell cell(String site) {
        return as("manager", () -> {
            var submission = the(Submissions.class).find("icp", site, "T6");
            return the(SubmissionProgress.class).board(submission.getSite().getProgramme()).cell(submission.getSite(), submission.getRound());
        });
    }

    @Test
    void onlyALaterDayOfAnOpenRoundIsAnExtension() {
        for (var day : List.of(ROUNDS_DAY, ROUNDS_DAY.minusDays(1))) {
            assertThatThrownBy(() -> extend(day)).isInstanceOf(Invalid.class)
                    .hasMessage("The new due date must be after 30 September 2011, when the round is due");
        }
        assertThatThrownBy(() -> as("manager", () -> schedule.extend("icp", "NTY", "T5", EXTENDED, "Late"))).isInstanceOf(Invalid.class)
                .hasMessageContaining("not open");
        assertThatThrownBy(() -> as("manager", () -> schedule.extend("icp", "NTY", "T6", EXTENDED, " \n"))).isInstanceOf(Invalid.class)
                .hasMessage("Enter why the site gets more time");
        assertThat(find("NTY").isExtended()).isFalse();
    }

    @Test
    void noDayIsPromisedOnWhichTheRoundIsClosedByTheNext() {
        planRound("T7", 7, LocalDate.of(2011, 10, 14));

        assertThatThrownBy(() -> extend(EXTENDED)).isInstanceOf(Invalid.class)
                .hasMessage("The new due date must be before 14 October 2011, when round T7 opens and this one closes");
        extend(EXTENDED.minusDays(1));
        assertThat(find("NTY").getDueOn()).isEqualTo(EXTENDED.minusDays(1));
    }

    @Test
    void theTeamIsToldOfItsNewDay() {
        extend(EXTENDED);

        for (var who : List.of("lead.nty", "contributor.nty")) {
            assertThat(as(who, () -> the(Notices.class).mine().get(0))).extracting(Notice::getText, Notice::getAddress)
                    .containsExactly("Your Living Document for T6 is now due on 14 October 2011.", "/programmes/icp/sites/NTY/rounds/T6");
        }
        assertThat(as("lead.tor", () -> the(Notices.class).mine())).noneMatch(notice -> notice.getText().contains("now due"));
        assertThat(latestAudit()).isEqualTo("extended a due date");
    }

    private static String latestAudit() {
        return as("admin", () -> the(Audit.class).latest().get(0)).getAction();
    }

    @Test
    void aRoundIsClosedByHandOnceAndStaysClosed() {
        submit("TOR");
        doAs("manager", () -> schedule.close("icp", "T6"));
        var closedAt = find("NTY").getRound().getState();

        doAs("manager", () -> schedule.close("icp", "T6"));
        the(Rounds.class).openDue();

        assertThat(closedAt).isEqualTo("Closed");
        assertThat(find("NTY").getRound().getState()).isEqualTo("Closed");
        assertThatThrownBy(() -> submit("NTY")).isInstanceOf(NotADraft.class);
        assertThat(as("lead.nty", () -> the(Notices.class).mine())).extracting(Notice::getText)
                .contains("Round T6 was closed before your site had submitted. What you wrote is kept, and the next round starts from it.");
        assertThat(as("lead.tor", () -> the(Notices.class).mine())).noneMatch(notice -> notice.getText().contains("closed"));
        assertThat(as("admin", () -> the(Audit.class).latest())).extracting(AuditEntry::getAction).containsOnlyOnce("closed a round");
    }

    @Test
    void whatIsTypedWhileTheRoundIsClosedIsSetAside() {
        var seen = as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T6", "context").getChecksum());
        doAs("manager", () -> schedule.close("icp", "T6"));

        assertThat(as("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "context", new Writing("Too late", false, seen, "page")))
                .outcome()).isEqualTo(Saved.Outcome.CLOSED);
        assertThat(as("lead.nty", () -> the(Answers.class).revisions(the(Answers.class).find("icp", "NTY", "T6", "context"))))
                .singleElement().satisfies(kept -> assertThat(kept.getText()).isEqualTo("Too late"));
    }

    @Test
    void theManagerSeesWhoHasNotSubmitted() {
        submit("TOR");
        var round = find("NTY").getRound();

        assertThat(as("manager", () -> schedule.unsubmitted(round))).hasSize(15)
                .noneMatch(submission -> submission.getSite().getCode().equals("TOR"));
    }

    @Test
    void onlyTheNextRoundWithQuestionsIsOpenedByHand() {
        planRound("T7", 7, LocalDate.of(2012, 1, 1));
        planRound("T8", 8, LocalDate.of(2012, 6, 1));

        assertThatThrownBy(() -> as("manager", () -> schedule.open("icp", "T7"))).isInstanceOf(Invalid.class).hasMessageContaining("no questions yet");
        askTheSame("T7", "T8");
        assertThatThrownBy(() -> as("manager", () -> schedule.open("icp", "T8"))).isInstanceOf(Invalid.class)
                .hasMessage("Round T7 comes first and has not been opened yet");
        doAs("manager", () -> schedule.open("icp", "T7"));

        assertThat(latestAudit()).isEqualTo("opened a round");
        assertThat(find("NTY").getRound().getState()).isEqualTo("Closed");
        assertThat(as("contributor.nty", () -> the(Notices.class).mine().get(0))).extracting(Notice::getText, Notice::getAddress)
                .containsExactly("Round T7 is open. Your Living Document is due on 31 January 2012.", "/programmes/icp/sites/NTY/rounds/T7");
        assertThat(as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T7")).isWritable()).isTrue();
    }

    private void askTheSame(String... rounds) {
        for (var round : rounds) {
            db.createNativeQuery("""
                    insert into round_template (round_id, template_id) select r.id, (select max(t.id) from document_template t)
                    from programme_round r where r.code = ?1""").setParameter(1, round).executeUpdate();
        }
        db.clear();
    }

    @Test
    void aRoundThatIsNotOpenedCannotBeClosed() {
        planRound("T7", 7, LocalDate.of(2012, 1, 1));

        assertThatThrownBy(() -> as("manager", () -> schedule.close("icp", "T7"))).isInstanceOf(Invalid.class)
                .hasMessage("Round T7 has not been opened yet");
        assertThat(as("manager", () -> the(Programmes.class).openRound(the(Programmes.class).programme("icp")).orElseThrow().getCode())).isEqualTo("T6");
    }
}
