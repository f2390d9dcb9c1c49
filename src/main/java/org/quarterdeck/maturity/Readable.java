package org.quarterdeck.maturity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/** Ratings as one reader may see them. */
record Readable(Standing reader, Set<Long> published, Voices voices, LinkedTo evidence) {

    Scorecard scorecard(Framework framework, Site site, Round round, List<Rating> ofSite) {
        boolean named = RatingPolicy.maySeeName(reader, site);
        boolean withModerated = seesModerated(site, round);
        var lines = framework.getFactors().stream().map(factor -> line(factor, site, round, ofSite))
                .map(line -> withModerated ? line : line.withoutModerated())
                .map(line -> named ? line : line.withoutRationale()).toList();
        return new Scorecard(framework, site, named ? site.getName() : site.getPseudonym(), round, withModerated, lines);
    }

    private RatedFactor line(Factor factor, Site site, Round round, List<Rating> ofSite) {
        var previous = find(ofSite, factor, round.getOrdinal() - 1).filter(rating -> seesModerated(site, rating.getRound()))
                .map(Rating::getModerated).orElse(null);
        return find(ofSite, factor, round.getOrdinal())
                .map(rating -> RatedFactor.of(rating, previous, own(rating), evidence.of(rating)))
                .orElseGet(() -> RatedFactor.none(factor, previous));
    }

    private SelfRating own(Rating rating) {
        return SelfRating.of(rating, voices.on(rating, RatingPolicy.maySeeOrganisations(reader, rating.getSite())));
    }

    private boolean seesModerated(Site site, Round round) {
        return RatingPolicy.maySeeModerated(reader, site, round, published.contains(round.getId()));
    }

    private static Optional<Rating> find(List<Rating> ratings, Factor factor, int ordinal) {
        return ratings.stream().filter(rating -> rating.getFactor().getId().equals(factor.getId())
                && rating.getRound().getOrdinal() == ordinal).findFirst();
    }
}
