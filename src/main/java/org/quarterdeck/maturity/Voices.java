package org.quarterdeck.maturity;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What partners have sent, in the order in which they did. */
class Voices {
    private static final String LEAD = "Pilot lead";

    private record Place(long site, long round) {
        static Place of(PartnerRating rating) {
            return new Place(rating.getInvitation().getSite().getId(), rating.getInvitation().getRound().getId());
        }
    }

    private final Map<Place, List<PartnerRating>> sent;

    Voices(List<PartnerRating> sent) {
        this.sent = sent.stream().collect(groupingBy(Place::of));
    }

    /**
     * The lead's and the partners' ratings of a factor.
     *
     * @param named whether the reader may know which organisation a partner is of
     */
    List<Voice> on(Rating rating, boolean named) {
        var voices = new ArrayList<Voice>();
        if (rating.getOwn() != null) {
            voices.add(new Voice(LEAD, LEAD, true, rating.getOwn(), rating.getOwnReason(), rating.getAspiration()));
        }
        var ofRound = sent.getOrDefault(new Place(rating.getSite().getId(), rating.getRound().getId()), List.of());
        var partners = ofRound.stream().map(each -> each.getInvitation().getId()).distinct().toList();
        ofRound.stream().filter(each -> each.getFactor().getId().equals(rating.getFactor().getId())).forEach(each -> {
            var alias = "Partner " + (partners.indexOf(each.getInvitation().getId()) + 1);
            voices.add(new Voice(named ? each.getInvitation().getOrganisation() : alias, alias, false, each.getLevel(), each.getReason(), each.getAspiration()));
        });
        return voices;
    }
}
