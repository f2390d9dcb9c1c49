package org.quarterdeck.feedback.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.feedback.FeedbackPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Memberships;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmissionsPrepared;

/** Gives submissions to evaluators. An assignment goes along into the site's next round. */
@ApplicationScoped
public class Assignments {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Memberships memberships;
    @Inject
    Event<Assigned> assigned;

    /** Who has the submission: the one who leads first. */
    @Transactional
    public List<Assignment> of(Submission submission) {
        require(submission);
        return read(submission);
    }

    private List<Assignment> read(Submission submission) {
        return db.createQuery("""
                select a from Assignment a join fetch a.evaluator where a.submission.id = :submission
                order by a.leads desc, a.evaluator.name, a.id""", Assignment.class)
                .setParameter("submission", submission.getId()).getResultList();
    }

    /** All assignments of a round. */
    @Transactional
    public List<Assignment> of(Round round) {
        Access.require(FeedbackPolicy.mayAssign(current.get(), round.getProgramme()));
        return db.createQuery("""
                select a from Assignment a join fetch a.evaluator join fetch a.submission where a.submission.round.id = :round
                order by a.leads desc, a.evaluator.name, a.id""", Assignment.class).setParameter("round", round.getId()).getResultList();
    }

    /** Those who can be given a submission, by name. */
    @Transactional
    public List<Person> evaluators(Programme programme) {
        Access.require(FeedbackPolicy.mayAssign(current.get(), programme));
        return memberships.evaluators(programme);
    }

    /**
     * Says who evaluates a submission, in place of those who did. Who is new to it is told.
     *
     * @param lead id of the one who leads, or null where nobody does
     * @param seconds ids of the others
     * @throws Invalid if one of them does not evaluate the programme, or is to lead and to second
     */
    @Transactional
    public void assign(Submission detached, Long lead, Collection<Long> seconds) {
        var submission = db.find(Submission.class, detached.getId(), LockModeType.PESSIMISTIC_WRITE);
        require(submission);
        if (lead != null && seconds.contains(lead)) {
            throw new Invalid("seconds", "The one who leads cannot second as well. Choose others, or nobody");
        }
        var people = evaluators(submission.getSite().getProgramme()).stream().collect(Collectors.toMap(Person::getId, Function.identity()));
        var wanted = new ArrayList<>(Set.copyOf(seconds));
        if (lead != null) {
            wanted.add(lead);
        }
        if (!people.keySet().containsAll(wanted)) {
            throw new Invalid("lead", "Choose again. Somebody you chose does not evaluate this programme any more");
        }
        replace(submission, people, wanted, lead);
    }

    private void replace(Submission submission, Map<Long, Person> people, List<Long> wanted, Long lead) {
        var before = read(submission);
        var had = before.stream().map(assignment -> assignment.getEvaluator().getId()).collect(Collectors.toSet());
        before.forEach(db::remove);
        db.flush();
        wanted.stream().sorted().forEach(id -> db.persist(new Assignment(submission, people.get(id), Objects.equals(id, lead))));
        db.flush();
        assigned.fire(new Assigned(submission.getId(), current.get().person().getId(),
                wanted.stream().filter(id -> !had.contains(id)).sorted().toList()));
    }

    private void require(Submission submission) {
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        Access.require(FeedbackPolicy.mayAssign(current.get(), submission.getSite().getProgramme()));
    }

    @Transactional
    void prepared(@Observes SubmissionsPrepared event) {
        var next = event.submissions().stream().filter(submission -> submission.getCarriedFrom() != null)
                .collect(Collectors.toMap(submission -> submission.getCarriedFrom().getId(), Function.identity()));
        if (!next.isEmpty()) {
            db.createQuery("select a from Assignment a where a.submission.id in :earlier order by a.id", Assignment.class)
                    .setParameter("earlier", next.keySet()).getResultList()
                    .forEach(assignment -> db.persist(assignment.carriedInto(next.get(assignment.getSubmission().getId()))));
        }
    }
}
