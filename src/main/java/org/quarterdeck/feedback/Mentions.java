package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Memberships;
import org.quarterdeck.programme.Role;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;

/** Tells people in particular of a comment: those of one's own side, and evaluators. What they may see does not change by it. */
@ApplicationScoped
public class Mentions {
    @Inject
    CurrentStanding current;
    @Inject
    Memberships memberships;
    @Inject
    Event<Mentioned> mentioned;

    /** Those whom the person can tell, by name: none where the person has nothing to say here. */
    @Transactional
    public List<Person> possible(Submission submission) {
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        if (!FeedbackPolicy.mayMention(current.get(), submission)) {
            return List.of();
        }
        var site = submission.getSite();
        var team = current.get().worksAt(site) ? memberships.team(site) : List.<Person>of();
        return Stream.concat(team.stream(), memberships.withRole(site.getProgramme(), Role.EVALUATOR).stream()).distinct()
                .filter(person -> !person.getId().equals(current.get().person().getId()))
                .sorted(Comparator.comparing(Person::getName).thenComparing(Person::getEmail)).toList();
    }

    /** @throws Invalid if one of the people cannot be told */
    @Transactional
    public void tell(ThreadComment comment, Collection<Long> people) {
        var thread = comment.getThread();
        var told = possible(thread.getSubmission()).stream().filter(person -> people.contains(person.getId())).toList();
        if (told.size() != people.size()) {
            throw new Invalid("tell", "Choose again whom you want to tell. One of them is not on your side any more");
        }
        comment.tell(told);
        if (!told.isEmpty()) {
            mentioned.fire(new Mentioned(thread.getId(), current.get().person().getId(), told.stream().map(Person::getId).toList()));
        }
    }
}
