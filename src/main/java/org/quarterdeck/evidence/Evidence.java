package org.quarterdeck.evidence;

/**
 * Something of a site that can be linked to.
 *
 * @param reference names it to the source that offers it, for good; 300 characters at most
 * @param group what it is listed under, such as a theme
 * @param title what it is, 400 characters at most
 * @param excerpt what it says, shortened to 1,000 characters
 * @param address opens it in its place
 */
public record Evidence(EvidenceKind kind, String reference, String group, String title, String excerpt, String address) {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_EXCERPT = 1_000;

    public Evidence {
        title = shortened(title, LONGEST_TITLE);
        excerpt = shortened(excerpt, LONGEST_EXCERPT);
    }

    /** As a form sends it: kind and reference. */
    public String key() {
        return kind.name() + ":" + reference;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 3)) ? longest - 3 : longest - 2;
        return text.substring(0, end) + " …";
    }
}
