package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class OpeningRoundsTest {
    private Rounds rounds;
    private EntityManager db;

    @BeforeEach
    void services() {
        rounds = the(Rounds.class);
        db = the(EntityManager.class);
    }

    @Test
    void aRoundWhoseDayHasComeStartsFromWhatTheSiteWroteLast() {
        as("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "context", new Writing("Only a draft", false,
                the(Answers.class).find("icp", "NTY", "T6", "context").getChecksum(), "page")));
        next(LocalDate.of(2011, 9, 1));

        rounds.openDue();

        var opened = as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T7", "context"));
        assertThat(opened.getText()).isEqualTo("Only a draft");
        assertThat(opened.getProgress()).isEqualTo("Not started");
        assertThat(opened.getSubmission().getCarriedFrom().getRound().getCode()).isEqualTo("T6");
        assertThat(opened.getSubmission().isWritable()).isTrue();
        assertThat(as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T6")).isWritable()).isFalse();
    }

    @Test
    void openingAgainChangesNothing() {
        next(LocalDate.of(2011, 9, 1));
        rounds.openDue();

        rounds.openDue();

        assertThat(submissionsOf("T7")).isEqualTo(16);
        assertThat(submissionsOf("T6")).isEqualTo(16);
    }

    @Test
    void aRoundWhoseDayHasNotComeStaysClosed() {
        next(LocalDate.of(2011, 12, 1));

        rounds.openDue();

        assertThat(submissionsOf("T7")).isZero();
    }

    private void next(LocalDate opensOn) {
        as("manager", () -> {
            var before = the(Programmes.class).rounds(the(Programmes.class).programme("icp")).get(5);
            var round = new Round(before.getProgramme(), "T7", 7, 32, opensOn, opensOn.plusMonths(1));
            db.persist(round);
            db.persist(new RoundTemplate(round, db.createQuery("select t from DocumentTemplate t where t.number = 2", DocumentTemplate.class).getSingleResult()));
            return round;
        });
    }

    private long submissionsOf(String round) {
        return db.createQuery("select count(s) from Submission s where s.round.code = :round", Long.class)
                .setParameter("round", round).getSingleResult();
    }
}
