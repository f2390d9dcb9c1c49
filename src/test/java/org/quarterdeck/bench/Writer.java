package org.quarterdeck.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        return new Writer(portal, person(number), site(number), question(number));
    }

    private static String site(int number) {
        return SITES.get(number % SITES.size()).toUpperCase(Locale.ROOT);
    }

    private static String person(int number) {
        return (number / SITES.size() % 2 == 0 ? "lead." : "contributor.") + site(number).toLowerCase(Locale.ROOT);
    }

    private static String question(int number) {
        return QUESTIONS.get(number / SITES.size());
    }

    /** What the portal has of the answer that this person writes. */
    static String kept(RunningPortal portal, int number) {
        var body = new PortalClient(portal.url("")).get("/api/v1/programmes/icp/sites/" + site(number) + "/rounds/T6", portal.token(person(number))).body();
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("answers").getValuesAs(JsonObject.class).stream()
                    .filter(answer -> answer.getString("question").equals(question(number))).findFirst().orElseThrow().getString("text");
        }
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
