package org.quarterdeck.search;

import java.util.Set;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/**
 * A text as the index takes it in: a paragraph, a comment, a memo.
 *
 * @param key says where it stands to the source that gives it, and is unique in that source
 * @param place the site it is about, the round it belongs to; empty codes where there is none
 * @param audience who should find it, see {@link Audience}; it keeps hits of others from crowding in and decides nothing
 */
public record SearchText(String key, SearchKind kind, Place place, Set<String> audience, String text) {
    /** The only text of a row. */
    public static SearchText ofRow(long id, SearchKind kind, Place place, Set<String> audience, String text) {
        return new SearchText(SearchKey.whole(id), kind, place, audience, text);
    }

    /** @param programme id of the programme */
    public record Place(long programme, String site, String group, String round) {
        public static Place of(Programme programme) {
            return new Place(programme.getId(), "", "", "");
        }

        public static Place of(Round round) {
            return new Place(round.getProgramme().getId(), "", "", round.getCode());
        }

        public static Place of(Site site) {
            return new Place(site.getProgramme().getId(), site.getCode(), group(site), "");
        }

        public static Place of(Site site, Round round) {
            return new Place(site.getProgramme().getId(), site.getCode(), group(site), round.getCode());
        }

        private static String group(Site site) {
            return site.getGroup() == null ? "" : site.getGroup();
        }
    }
}
