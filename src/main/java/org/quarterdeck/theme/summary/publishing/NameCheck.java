package org.quarterdeck.theme.summary.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterdeck.programme.Site;

/**
 * Finds names of sites, their places, partner organisations and members in a text. A name is also found by its distinctive part: a place
 * within a site's name, an organisation without its legal form, the last name of a person. A single word must be written as
 * the name is, so that a name which is also a word of the language is not found everywhere.
 */
class NameCheck {
    private static final int AROUND = 40;
    private static final int SHORTEST_PART = 4;
    private static final Pattern BETWEEN_PLACES = Pattern.compile("\\s+and\\s+|[(),/]");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "^NHS\\s+|\\s+(NHS\\s+)?(Foundation\\s+)?Trust$|\\s+(Ltd|Limited|LLP|plc|CIC)\\.?$");

    private record Name(ConcernKind kind, String text, Pattern pattern) {
    }

    private final Map<String, Name> names = new LinkedHashMap<>();

    NameCheck(Collection<Site> sites, Collection<String> places, Collection<String> partners, Collection<String> members) {
        sites.forEach(site -> {
            add(ConcernKind.SITE, site.getName());
            parts(site.getName()).forEach(part -> add(ConcernKind.SITE, part));
        });
        places.forEach(place -> add(ConcernKind.PLACE, place));
        Stream.concat(sites.stream().map(Site::getLeadOrganisation), partners.stream()).forEach(this::addOrganisation);
        members.forEach(this::addMember);
    }

    private static List<String> parts(String name) {
        return BETWEEN_PLACES.splitAsStream(name).map(String::strip).filter(part -> part.length() >= SHORTEST_PART).toList();
    }

    private void addOrganisation(String organisation) {
        add(ConcernKind.PARTNER, organisation);
        add(ConcernKind.PARTNER, LEGAL_FORM.matcher(organisation).replaceAll("").strip());
    }

    private void addMember(String name) {
        add(ConcernKind.MEMBER, name);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() >= SHORTEST_PART) {
            add(ConcernKind.MEMBER, last);
        }
    }

    private void add(ConcernKind kind, String text) {
        if (!text.isEmpty()) {
            int flags = text.contains(" ") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
            names.putIfAbsent(text, new Name(kind, text, Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text)
                    + "(?![\\p{L}\\p{N}])", flags)));
        }
    }

    /** Each place of the text where a name stands, in their order; of names that overlap, the longest. */
    List<NameFound> find(String text) {
        var found = new ArrayList<NameFound>();
        var taken = new ArrayList<int[]>();
        var lower = text.toLowerCase(Locale.ROOT);
        names.values().stream().filter(name -> lower.contains(name.text().toLowerCase(Locale.ROOT)))
                .sorted((one, other) -> other.text().length() - one.text().length())
                .forEach(name -> {
                    var matcher = name.pattern().matcher(text);
                    while (matcher.find()) {
                        var place = new int[] {matcher.start(), matcher.end()};
                        if (taken.stream().noneMatch(other -> other[0] < place[1] && place[0] < other[1])) {
                            taken.add(place);
                            found.add(new NameFound(name.kind(), name.text(), matcher.start(), matcher.end(), around(text, matcher)));
                        }
                    }
                });
        found.sort(Comparator.comparingInt(NameFound::start));
        return found;
    }

    /** The text with "[a site]" and the like in the place of each name. */
    String without(String text, Collection<String> hidden) {
        var shown = new StringBuilder(text);
        find(text).stream().filter(found -> hidden.contains(found.name()))
                .sorted((one, other) -> other.start() - one.start())
                .forEach(found -> shown.replace(found.start(), found.end(), found.kind().instead()));
        return shown.toString();
    }

    private static String around(String text, Matcher matcher) {
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(text.length(), matcher.end() + AROUND);
        return (from > 0 ? "… " : "") + text.substring(from, to).replace('\n', ' ').strip() + (to < text.length() ? " …" : "");
    }
}
