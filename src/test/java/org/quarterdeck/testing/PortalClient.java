package org.quarterdeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps its cookies, fills in forms, and reads what an answer cost the server. */
public class PortalClient {
    private static final Pattern FORM = Pattern.compile("<form[^>]*?id=\"form\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*?id=\"form\"[^>]*?action=\"([^\"]*)\"");
    private static final Pattern COST = Pattern.compile("total;dur=([0-9.]+), sql;desc=\"(\\d+)\"");

    /** An answer with the server's time in milliseconds and its number of SQL statements. */
    public record Answer(int status, String body, Map<String, java.util.List<String>> headers, double milliseconds, int statements) {
        /** The value of a header, empty where there is none. */
        public String header(String name) {
            return headers.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> String.join(", ", entry.getValue())).findFirst().orElse("");
        }
    }

    private final String base;
    private final HttpClient http;

    public PortalClient(String base) {
        this.base = base;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();
    }

    public static PortalClient signedIn(String base, String who) {
        var client = new PortalClient(base);
        var page = client.get("/sign-in");
        var answer = client.post(page, "/sign-in", Map.of("form:email:input", who + "@example.org",
                "form:password:input", "quarterdeck-demo", "form:sign-in:button", "Sign in"));
        if (answer.status() != 302 && answer.status() != 303) {
            throw new IllegalStateException("Could not sign in as " + who + ": " + answer.status());
        }
        return client;
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Asks with a method and headers of the test's own. */
    public Answer ask(String method, String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    /** Asks the API with a token. */
    public Answer get(String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).GET());
    }

    /** A file of the API as it is. */
    public byte[] file(String path, String token) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Answer postJson(String path, String token, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends the form of a page back with its hidden fields and these values. */
    public Answer post(Answer page, String path, Map<String, String> values) {
        return send(form(page, path, values));
    }

    /** Sends the form as a script does, asking for a part of the page. */
    public Answer postAjax(Answer page, String path, Map<String, String> values) {
        var all = new LinkedHashMap<>(values);
        all.put("jakarta.faces.partial.ajax", "true");
        return send(form(page, path, all).header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest"));
    }

    private HttpRequest.Builder form(Answer page, String path, Map<String, String> values) {
        var all = new LinkedHashMap<>(hidden(page.body()));
        all.putAll(values);
        var body = all.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        Matcher action = ACTION.matcher(page.body());
        return HttpRequest.newBuilder(URI.create(base + (action.find() ? unescape(action.group(1)) : path)))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
            var cost = COST.matcher(response.headers().firstValue("Server-Timing").orElse(""));
            boolean told = cost.find();
            return new Answer(response.statusCode(), response.body(), response.headers().map(),
                    told ? Double.parseDouble(cost.group(1)) : -1, told ? Integer.parseInt(cost.group(2)) : -1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The hidden fields of the page's form. */
    public static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        Matcher form = FORM.matcher(page);
        Matcher inputs = HIDDEN.matcher(form.find() ? form.group() : page);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? unescape(value.group(1)) : "");
            }
        }
        return fields;
    }

    /** What a page says with entities, as text. */
    public static String unescape(String text) {
        return text.replace("&#xd;", "").replace("&nbsp;", "\u00a0").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
