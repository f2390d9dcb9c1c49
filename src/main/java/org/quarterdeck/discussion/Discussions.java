package org.quarterdeck.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** What sites and evaluators say to each other, and to whom it is told. Each step is seen by the other side at once. */
@ApplicationScoped
public class Discussions {
    private static final String WITH_ALL = """
            select distinct d from Discussion d join fetch d.site join fetch d.site.programme join fetch d.comments where""";
    private static final String AUTHORS = "d.comments.by";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Subjects subjects;
    @Inject
    Listeners listeners;
    @Inject
    Clock clock;
    @Inject
    Event<DiscussionStepTaken> taken;

    /** What is discussed of a site that the person may read, the first begun first. */
    @Transactional
    public List<SeenDiscussion> ofSite(Site site) {
        return ofSite(site, current.get());
    }

    /** As {@link #ofSite(Site)}, for work that is done later on behalf of somebody. */
    @Transactional
    public List<SeenDiscussion> ofSite(Site site, Standing reader) {
        var all = db.createQuery(WITH_ALL + " d.site.id = :site order by d.id", Discussion.class).setHint(QueryHints.LEFT_FETCH, AUTHORS)
                .setParameter("site", site.getId()).getResultList();
        return subjects.of(all, reader).entrySet().stream()
                .map(seen -> SeenDiscussion.by(reader, seen.getKey(), seen.getValue())).toList();
    }

    /** @throws NotFound if there is none, or the person may not read it */
    @Transactional
    public SeenDiscussion find(Site site, long id) {
        var seen = seen(id);
        Access.see(seen.discussion().getSite().getId().equals(site.getId()));
        return seen;
    }

    /** @throws NotFound if there is no such thing at the site, or the person may not read of it */
    @Transactional
    public Subject subject(Site site, String kind, String reference) {
        var subject = subjects.find(kind, reference, current.get()).orElseThrow(NotFound::new);
        Access.see(subject.site().getId().equals(site.getId()));
        return subject;
    }

    /**
     * Begins a discussion. The same question of the same person again, as from a button pressed twice, is the one before.
     *
     * @throws Invalid if there is no text, or it is too long
     * @throws org.quarterdeck.shared.Refused if the person only reads
     */
    @Transactional
    public Discussion ask(Site site, String kind, String reference, String text) {
        var subject = subject(site, kind, reference);
        Access.require(subject.writable());
        var words = DiscussionStep.ASKED.said(text);
        var before = ofSite(site).stream().map(SeenDiscussion::discussion)
                .filter(other -> other.getKind().equals(kind) && other.getReference().equals(reference) && !other.isResolved())
                .filter(other -> other.getFirst().repeats(current.get().person(), DiscussionStep.ASKED, words)).findFirst();
        return before.orElseGet(() -> begin(subject, words));
    }

    private Discussion begin(Subject subject, String words) {
        var discussion = new Discussion(subject, current.get().person(), isOfSite(subject.site()), clock.instant(), words);
        db.persist(discussion);
        db.flush();
        announce(discussion, DiscussionStep.ASKED);
        return discussion;
    }

    /**
     * Takes a step. Whoever takes one at the same moment takes it after this one.
     *
     * @throws Invalid if the text is missing, or the step does not fit the state any more
     * @throws org.quarterdeck.shared.Refused if the step is not for this person
     */
    @Transactional
    public void take(DiscussionStep step, long id, String text) {
        db.find(Discussion.class, id, LockModeType.PESSIMISTIC_WRITE);
        var seen = seen(id);
        Access.require(step != DiscussionStep.ASKED && seen.may(step));
        var discussion = seen.discussion();
        int before = discussion.getComments().size();
        discussion.take(step, current.get().person(), isOfSite(discussion.getSite()), clock.instant(), text);
        db.flush();
        if (discussion.getComments().size() > before) {
            announce(discussion, step);
        }
    }

    private SeenDiscussion seen(long id) {
        var found = db.createQuery(WITH_ALL + " d.id = :id", Discussion.class).setHint(QueryHints.LEFT_FETCH, AUTHORS).setParameter("id", id).getResultList();
        return subjects.of(found, current.get()).entrySet().stream().findFirst()
                .map(seen -> SeenDiscussion.by(current.get(), seen.getKey(), seen.getValue())).orElseThrow(NotFound::new);
    }

    private boolean isOfSite(Site site) {
        return current.get().worksAt(site) && !current.get().evaluates(site.getProgramme());
    }

    private void announce(Discussion discussion, DiscussionStep step) {
        taken.fire(new DiscussionStepTaken(discussion.getId(), step, current.get().person().getId(),
                listeners.of(discussion, isOfSite(discussion.getSite()))));
    }
}
