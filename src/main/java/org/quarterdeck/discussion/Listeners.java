package org.quarterdeck.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Memberships;
import org.quarterdeck.programme.Role;

/**
 * Who is told of a step: of the other side those who took part, at the site always the leads; all evaluators where none has taken
 * part yet. Nobody is told of what they may not read.
 */
@ApplicationScoped
class Listeners {
    @Inject
    Memberships memberships;
    @Inject
    Subjects subjects;

    /** Ids of the people. */
    @Transactional
    public List<Long> of(Discussion discussion, boolean saidBySite) {
        var spoken = discussion.getComments().stream().filter(comment -> comment.isBySite() != saidBySite).map(DiscussionComment::getBy);
        var site = discussion.getSite();
        var people = (saidBySite ? spoken : Stream.concat(spoken, memberships.withRole(site, Role.LEAD).stream())).distinct().toList();
        if (people.isEmpty()) {
            people = memberships.withRole(site.getProgramme(), Role.EVALUATOR);
        }
        return people.stream().filter(person -> mayRead(person, discussion)).map(Person::getId).toList();
    }

    private boolean mayRead(Person person, Discussion discussion) {
        return !subjects.of(List.of(discussion), memberships.standingOf(person)).isEmpty();
    }
}
