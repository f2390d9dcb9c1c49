package org.quarterdeck.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/** Somebody who writes an answer and is saved while typing, as the page's own script does it. */
class Writer {
    private static final List<String> SITES = List.of("bnp", "cam", "chv", "ncw", "cum", "dur", "nen", "new", "nor", "nty", "nbr",
            "pri", "tam", "tor", "twh", "wak");
    private static final List<String> QUESTIONS = List.of("context", "people", "processes", "outcomes");
    private static final Pattern SAVED = Pattern.compile("\"outcome\":\"SAVED\"");
    private static final Pattern SEEN = Pattern.compile("\"seen\":\"([^\"]+)\"");

    private static final Pattern TEXT = Pattern.compile("<textarea[^>]*>(.*?)</textarea>", Pattern.DOTALL);

    private final PortalClient client;
    private final String path;
    private final PortalClient.Answer page;
    private final Map<String, String> values = new HashMap<>();

    Writer(RunningPortal portal, String who, String site, String question) {
        path = "/programmes/icp/sites/" + site + "/rounds/T6/questions/" + question;
        client = PortalClient.signedIn(portal.url(""), who);
        page = client.get(path);
        values.put("jakarta.faces.source", "form:autosave");
        values.put("jakarta.faces.partial.execute", "form");
        values.put("form:autosave", "form:autosave");
    }

    /** The lead or the contributor of a site on a question of their own; no two of the first 128 write the same answer. */
    static Writer number(RunningPortal portal, int number) {
        var site = SITES.get(number % SITES.size());
        int turn = number / SITES.size();
        return new Writer(portal, (turn % 2 == 0 ? "lead." : "contributor.") + site, site.toUpperCase(java.util.Locale.ROOT),
                QUESTIONS.get(turn));
    }

    /** The text that the field holds when the page is opened. */
    String text() {
        var field = TEXT.matcher(page.body());
        if (!field.find()) {
            throw new IllegalStateException(path + " has no field: " + page.status());
        }
        return PortalClient.unescape(field.group(1)).strip();
    }

    PortalClient.Answer save(String text) {
        values.put("form:text:input", text);
        var answer = client.postAjax(page, path, values);
        var body = answer.body().replace("&#34;", "\"");
        if (answer.status() != 200 || !SAVED.matcher(body).find()) {
            throw new IllegalStateException(path + " was not saved: " + answer.status() + " " + answer.body());
        }
        var seen = SEEN.matcher(body);
        if (seen.find()) {
            values.put("form:seen", seen.group(1));
        }
        return answer;
    }
}
