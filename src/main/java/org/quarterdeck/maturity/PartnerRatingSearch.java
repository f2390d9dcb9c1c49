package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** The reasons that partners gave, for the site's team and for those who evaluate; only the site is told whose they are. */
@ApplicationScoped
public class PartnerRatingSearch implements SearchSource {
    public static final String UNIT = "partner-rating";
    private static final String SENT = """
            select p from PartnerRating p join fetch p.invitation join fetch p.invitation.site join fetch p.invitation.site.programme
            join fetch p.invitation.round join fetch p.invitation.framework join fetch p.factor where p.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return UNIT;
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select p.id from PartnerRating p order by p.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(SENT, PartnerRating.class).setParameter("ids", units).getResultStream(),
                PartnerRating::getId, PartnerRatingSearch::text);
    }

    private static SearchText text(PartnerRating rating) {
        var site = rating.getInvitation().getSite();
        return SearchText.ofRow(rating.getId(), SearchKind.RATING, SearchText.Place.of(site, rating.getInvitation().getRound()),
                Audience.about(site), rating.getReason());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(SENT, PartnerRating.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                PartnerRating::getId, rating -> RatingPolicy.maySeeName(current.get(), rating.getInvitation().getSite()), this::shown);
    }

    private Shown shown(PartnerRating rating) {
        var invitation = rating.getInvitation();
        var who = RatingPolicy.maySeeOrganisations(current.get(), invitation.getSite()) ? invitation.getOrganisation() : "a partner";
        return new Shown("Rating by " + who + ": " + rating.getFactor().getName(), invitation.getSite().getName() + ", round "
                + invitation.getRound().getCode() + ", " + invitation.getFramework().getTitle(), invitation.getSentAt(), rating.getReason(),
                invitation.getSite().getAddress() + "/maturity/" + invitation.getRound().getCode() + "/" + rating.getFactor().getCode()
                        + "?framework=" + invitation.getFramework().getKey());
    }
}
