package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quarterdeck.testing.AccessTable;
import org.quarterdeck.testing.AccessTable.Line;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/** Walks every address as every role and as nobody. It only reads, and asks for a scorecard; the site is PRI. */
class AccessWalkJourney {
    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void everyRoleGetsAtEveryAddressWhatTheTableSays() {
        var ids = ids();
        var differences = new ArrayList<String>();
        for (int role = 0; role < AccessTable.ROLES.size(); role++) {
            var who = AccessTable.ROLES.get(role);
            var browser = who.equals("nobody") ? new PortalClient(portal.url("")) : PortalClient.signedIn(portal.url(""), who);
            for (var line : AccessTable.lines()) {
                int status = walk(browser, who, line, ids);
                if (status != line.expected().get(role)) {
                    differences.add(line.address() + " as " + who + ": " + status + " and not " + line.expected().get(role));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private int walk(PortalClient browser, String who, Line line, Map<String, String> ids) {
        var address = line.address();
        for (var id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (!line.isApi() || who.equals("nobody")) {
            return browser.get(address).status();
        }
        return line.method().equals("POST") ? browser.postJson(address, portal.token(who), ids.get("body")).status()
                : browser.get(address, portal.token(who)).status();
    }

    /** What the addresses of the table mean by the words in braces. */
    private Map<String, String> ids() {
        var pseudonym = first(api("/sites"), "\"code\":\"PRI\".*?\"pseudonym\":\"(Site \\d+)\"");
        var ids = new TreeMap<String, String>();
        ids.put("draft", first(api("/sites/PRI/rounds/T5/feedback"), "\"id\":(\\d+),\"kind\":\"com\\w+\",\"released\":false"));
        ids.put("thread", first(api("/sites/PRI/rounds/T4/feedback"), "\"id\":(\\d+),\"kind\":\"com\\w+\",\"released\":true"));
        ids.put("coding", first(api("/rounds/T5/codings"), "\"id\":(\\d+),[^}]*?\"site\":\"" + pseudonym + "\""));
        ids.put("metric", first(api("/sites/PRI/metrics"), "\"id\":(\\d+)"));
        ids.put("body", "{\"kind\": \"scorecard\", \"round\": \"T4\", \"site\": \"PRI\"}");
        return ids;
    }

    private String api(String path) {
        return new PortalClient(portal.url("")).get("/api/v1/programmes/icp" + path, portal.token("evaluator")).body();
    }

    private static String first(String body, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).as("%s in %s", pattern, body).isTrue();
        return matcher.group(1);
    }
}
