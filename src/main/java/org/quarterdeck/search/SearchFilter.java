package org.quarterdeck.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What is searched for, as an address says it. Empty codes leave nothing out.
 *
 * @param q as it was typed
 * @param kind code of a {@link SearchKind}
 */
public record SearchFilter(String q, String kind, String round, String site, String group) {
    /** @param parameters by name, null where one is not given */
    public static SearchFilter of(UnaryOperator<String> parameters) {
        return new SearchFilter(given(parameters, "q"), SearchKind.withCode(given(parameters, "kind")).map(SearchKind::getCode).orElse(""),
                given(parameters, "round"), given(parameters, "site"), given(parameters, "group"));
    }

    private static String given(UnaryOperator<String> parameters, String name) {
        return Optional.ofNullable(parameters.apply(name)).map(String::strip).orElse("");
    }

    void narrow(BooleanQuery.Builder query) {
        narrow(query, "kind", kind);
        narrow(query, "round", round);
        narrow(query, "site", site);
        narrow(query, "group", group);
    }

    private static void narrow(BooleanQuery.Builder query, String field, String value) {
        if (!value.isEmpty()) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    public boolean isAsked() {
        return !q.isEmpty();
    }

    public boolean isNarrow() {
        return !(kind + round + site + group).isEmpty();
    }

    /** The same as the query of an address. */
    public String getQuery() {
        return getWholeQuery() + "&kind=" + kind + "&round=" + encoded(round) + "&site=" + encoded(site) + "&group=" + encoded(group);
    }

    /** What is searched for, everywhere. */
    public String getWholeQuery() {
        return "q=" + encoded(q);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getQ() {
        return q;
    }

    public String getKind() {
        return kind;
    }

    public String getRound() {
        return round;
    }

    public String getSite() {
        return site;
    }

    public String getGroup() {
        return group;
    }
}
