package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.account.People;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Membership;
import org.quarterdeck.programme.Role;
import org.quarterdeck.shared.Statements;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

/** Those who are told of a comment in particular. */
@ExtendWith(Services.class)
class ToldTest {
    private static final String NAME = "Imran Siddiqi-Hale";

    @BeforeEach
    void aSecondEvaluatorOfThatName() {
        doAs("manager", () -> {
            var db = the(EntityManager.class);
            var person = new Person("namesake@example.org", NAME);
            db.persist(person);
            db.persist(Membership.ofProgramme(person, submission().getSite().getProgramme(), Role.EVALUATOR));
        });
    }

    private static Submission submission() {
        return the(Submissions.class).find("icp", "NTY", "T5");
    }

    private static Person person(String who) {
        return the(People.class).withEmail(who + "@example.org").orElseThrow();
    }

    private static long begin(String... told) {
        return as("evaluator", () -> the(Drafting.class).begin(submission().latestVersion().orElseThrow(), Target.SUBMISSION,
                new Drafted(null, true, "See this"), Set.of(told).stream().map(who -> person(who).getId()).toList()).getId());
    }

    private static ThreadComment first(long thread) {
        return as("evaluator", () -> the(Feedback.class).find(thread).getComments().get(0));
    }

    @Test
    void aPersonOfTheSameNameIsNotMeant() {
        var comment = first(begin("evaluator2"));

        assertThat(comment.getTold()).isEqualTo(NAME);
        assertThat(comment.concerns(person("evaluator2"))).isTrue();
        assertThat(comment.concerns(person("evaluator"))).as("who said it").isTrue();
        assertThat(comment.concerns(person("namesake"))).isFalse();
    }

    @Test
    void nobodyTellsThemselves() {
        var possible = as("evaluator", () -> {
            the(CurrentStanding.class).get();
            the(EntityManager.class).clear();
            return the(Mentions.class).possible(submission());
        });

        assertThat(possible).extracting(Person::getEmail).contains("evaluator2@example.org").doesNotContain("evaluator@example.org");
    }

    @Test
    void namesAreInTheirOrder() {
        doAs("manager", () -> {
            var db = the(EntityManager.class);
            var person = new Person("a@example.org", "Zoe Adams");
            db.persist(person);
            db.persist(Membership.ofProgramme(person, submission().getSite().getProgramme(), Role.EVALUATOR));
        });

        assertThat(first(begin("evaluator2", "namesake", "a")).getTold()).isEqualTo(NAME + ", " + NAME + ", Zoe Adams");
    }

    @Test
    void howManyWereToldTakesNoMoreStatementsAndDoublesNothing() {
        var id = begin();
        doAs("evaluator", () -> the(Replying.class).take(Step.REPLIED, id, "One"));
        int before = as("evaluator", ToldTest::statements);

        doAs("evaluator", () -> the(Replying.class).take(Step.REPLIED, id, "Two", Set.of(person("evaluator2").getId(), person("namesake").getId())));
        doAs("evaluator", () -> the(Replying.class).take(Step.REPLIED, id, "Three", Set.of(person("evaluator2").getId(), person("namesake").getId())));

        assertThat(as("evaluator", ToldTest::statements)).isEqualTo(before);
        var thread = as("evaluator", () -> the(Feedback.class).find(id));
        assertThat(thread.getComments()).extracting(ThreadComment::getText).containsExactly("See this", "One", "Two", "Three");
        assertThat(thread.getReplies()).extracting(ThreadComment::getTold).containsExactly("", NAME + ", " + NAME, NAME + ", " + NAME);
    }

    private static int statements() {
        Statements.reset();
        the(Feedback.class).threads(submission()).forEach(placed -> placed.getThread().getComments().forEach(ThreadComment::getTold));
        return Statements.count();
    }
}
