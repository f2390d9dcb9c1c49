package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.Theme;

/** What the findings and the narratives of a summary have been. */
@ApplicationScoped
public class SummaryRevisions {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * The texts of the findings or of a theme's narrative, the newest first.
     *
     * @param theme null for the findings
     * @throws org.quarterdeck.shared.NotFound if the person may not see drafts
     */
    @Transactional
    public List<SummaryRevision> of(ThematicSummary summary, Theme theme) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), summary.getRound().getProgramme()));
        return find(summary, theme);
    }

    /** Keeps a text as the newest, together with what the same person wrote in the same sitting. */
    void keep(ThematicSummary summary, Theme theme, String text, Person by, Instant at) {
        keep(summary, theme, text, by, at, find(summary, theme).stream().filter(revision -> !revision.isSetAside()).findFirst(), false);
    }

    /** Keeps a text that cannot take its place, because somebody else has saved meanwhile. */
    void keepAside(ThematicSummary summary, Theme theme, String text, Person by, Instant at) {
        var all = find(summary, theme);
        if (all.stream().noneMatch(revision -> revision.getText().equals(text))) {
            keep(summary, theme, text, by, at, all.stream().filter(revision -> revision.isSetAside()
                    && revision.getAuthor().getId().equals(by.getId())).findFirst(), true);
        }
    }

    private void keep(ThematicSummary summary, Theme theme, String text, Person by, Instant at, Optional<SummaryRevision> newest, boolean aside) {
        if (newest.filter(revision -> revision.getText().equals(text)).isPresent()) {
            return;
        }
        newest.filter(revision -> revision.continuesFor(by, at)).ifPresentOrElse(revision -> revision.keep(text, at),
                () -> db.persist(new SummaryRevision(summary, theme, by, text, at, aside)));
    }

    private List<SummaryRevision> find(ThematicSummary summary, Theme theme) {
        return db.createQuery("""
                select r from SummaryRevision r join fetch r.author where r.summary.id = :summary
                and (r.theme.id = :theme or :theme = 0 and r.theme is null) order by r.id desc""", SummaryRevision.class)
                .setParameter("summary", summary.getId()).setParameter("theme", theme == null ? 0L : theme.getId()).getResultList();
    }
}
