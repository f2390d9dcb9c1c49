package org.quarterdeck.feedback.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** The comments that the current person has saved to use them again. */
@ApplicationScoped
public class SavedComments {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * Their own, by title.
     *
     * @throws org.quarterdeck.shared.Refused unless the person evaluates the programme
     */
    @Transactional
    public List<SavedComment> mine(Programme programme) {
        check(programme);
        return db.createQuery("""
                select s from SavedComment s join fetch s.programme join fetch s.owner
                where s.programme.id = :programme and s.owner.id = :me order by lower(s.title), s.id""", SavedComment.class)
                .setParameter("programme", programme.getId()).setParameter("me", current.get().person().getId()).getResultList();
    }

    /** @throws NotFound if there is none, or it is not the person's own */
    @Transactional
    public SavedComment find(long id) {
        var saved = db.createQuery("select s from SavedComment s join fetch s.programme join fetch s.owner where s.id = :id", SavedComment.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(SavedCommentPolicy.maySee(current.get(), saved));
        return saved;
    }

    /** @throws org.quarterdeck.shared.Invalid if the title or the text is missing, is too long or cannot be kept */
    @Transactional
    public SavedComment add(Programme programme, String title, String text) {
        check(programme);
        var saved = new SavedComment(db.getReference(Programme.class, programme.getId()),
                db.getReference(Person.class, current.get().person().getId()), title, text);
        db.persist(saved);
        db.flush();
        return saved;
    }

    /** Throws as {@link #find} and {@link #add}. Where it has been put in already, it stays as it was. */
    @Transactional
    public void change(long id, String title, String text) {
        find(id).change(title, text);
    }

    /** @throws NotFound if there is none, or it is not the person's own */
    @Transactional
    public void delete(long id) {
        db.remove(find(id));
    }

    private void check(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        Access.require(SavedCommentPolicy.maySave(current.get(), programme));
    }
}
