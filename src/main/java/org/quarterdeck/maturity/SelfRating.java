package org.quarterdeck.maturity;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.quarterdeck.shared.PortalTime;

/**
 * How a site sees itself on a factor, behind the level that counts.
 *
 * @param level the lead's own, or null where they gave none
 * @param reason the lead's, empty where there is none
 * @param aspiration where the lead wants to be, or null
 * @param by until when, or null
 * @param voices of the lead and of the partners who have sent theirs
 * @param consensus of all voices, or null where there are none
 */
public record SelfRating(Level level, String reason, Level aspiration, YearMonth by, Instant at, List<Voice> voices, Consensus consensus) {
    static final SelfRating NONE = new SelfRating(null, "", null, null, null, List.of(), null);

    static SelfRating of(Rating rating, List<Voice> voices) {
        return new SelfRating(rating.getOwn(), rating.getOwnReason(), rating.getAspiration(), rating.getAspirationBy(), rating.getOwnAt(), voices,
                voices.isEmpty() ? null : Consensus.of(voices.stream().map(voice -> voice.level().getNumber()).toList()));
    }

    /** For a reader who may not know which site it is: a reason can give that away. */
    SelfRating withoutReasons() {
        return new SelfRating(level, "", aspiration, by, at, List.of(), consensus);
    }

    public boolean isSplit() {
        return consensus != null && consensus.isSplit();
    }

    /** Whether more than one has rated. */
    public boolean isShared() {
        return consensus != null && consensus.getRaters() > 1;
    }

    /** "3 Established by March 2012", empty where there is none. */
    public String aspirationInWords() {
        return aspiration == null ? "" : aspiration.getLabel() + (by == null ? "" : " by " + PortalTime.month(by));
    }

    /** What the lead gave, in a form that changes whenever it does. */
    String mark() {
        return (level == null ? "" : level.getNumber()) + "|" + reason + "|" + (aspiration == null ? "" : aspiration.getNumber()) + "|" + by;
    }
}
