package org.quarterdeck.theme.across;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Which coded passages are wanted, as an address says it. What is empty asks for nothing.
 *
 * @param round its code, or empty for all rounds
 * @param theme code of the theme under which they count, or empty for all
 * @param site its pseudonym
 * @param question its code
 * @param coder id of the person, or 0 for all
 * @param noted whether only those with a memo
 */
public record PassageFilter(String round, String theme, String site, String group, String question, long coder, boolean noted) {
    /** @param parameters by name: round, theme, site, group, question, coder and noted; what makes no sense finds nothing */
    public static PassageFilter of(UnaryOperator<String> parameters) {
        return new PassageFilter(given(parameters, "round"), given(parameters, "theme"), given(parameters, "site"),
                given(parameters, "group"), given(parameters, "question"), coder(given(parameters, "coder")),
                given(parameters, "noted").equals("true"));
    }

    /** Everything that was coded in a round, or in all rounds where it is null. */
    public static PassageFilter all(String round) {
        return new PassageFilter(round == null ? "" : round, "", "", "", "", 0, false);
    }

    private static String given(UnaryOperator<String> parameters, String name) {
        return Objects.requireNonNullElse(parameters.apply(name), "");
    }

    private static long coder(String number) {
        return number.isEmpty() ? 0 : number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
    }

    /** Whether it leaves out passages of its theme and round. */
    public boolean isNarrow() {
        return !getQuery().isEmpty();
    }

    /** What it leaves out, as the query of an address; round and theme stand in its path. */
    public String getQuery() {
        return (part("site", site) + part("group", group) + part("question", question)
                + part("coder", coder == 0 ? "" : Long.toString(coder)) + part("noted", noted ? "true" : "")).replaceFirst("^&", "");
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + encoded(value);
    }

    /** A value as it stands in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getSite() {
        return site;
    }

    public String getGroup() {
        return group;
    }

    public String getQuestion() {
        return question;
    }

    public long getCoder() {
        return coder;
    }
}
