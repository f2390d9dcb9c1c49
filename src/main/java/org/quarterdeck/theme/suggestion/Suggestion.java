package org.quarterdeck.theme.suggestion;

import java.util.List;
import org.quarterdeck.search.Snippet;
import org.quarterdeck.submission.SubmittedAnswer;

/**
 * A passage that may belong to a theme.
 *
 * @param key says which passage it is
 * @param shared words that it shares with passages under the theme, the most telling first
 */
public record Suggestion(String key, SubmittedAnswer answer, int start, List<Snippet.Part> parts, List<String> shared) {
    private static final int MOST_SHOWN = 6;

    /** A suggestion as a form names it, before anything is read. */
    static Suggestion named(String key) {
        return new Suggestion(key, null, 0, List.of(), List.of());
    }

    public String getKey() {
        return key;
    }

    public SubmittedAnswer getAnswer() {
        return answer;
    }

    public List<Snippet.Part> getParts() {
        return parts;
    }

    /** "fax, protocol, system" */
    public String getShares() {
        return String.join(", ", shared.subList(0, Math.min(MOST_SHOWN, shared.size())));
    }

    /** How the passage begins, for telling its buttons apart. */
    public String getBeginning() {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.length() <= 40 ? text.toString() : text.substring(0, text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())))) + " …";
    }

    public String getAddress() {
        var version = answer.getVersion();
        return version.getSubmission().getAddress() + "/read?version=" + version.getNumber() + "#" + answer.getQuestion().getCode() + "-" + start;
    }
}
