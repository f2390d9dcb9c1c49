package org.quarterdeck.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that they take beside their neighbours. The forms are those of the Unicode block Arabic
 * Presentation Forms-B, found by their names; the letters of Persian and Urdu that are not in it are in Forms-A.
 */
final class ArabicLetters {
    private enum Form { ISOLATED, FINAL, INITIAL, MEDIAL }

    private static final Map<Integer, Map<Form, Integer>> FORMS = new HashMap<>();

    static {
        read(0xfb50, 0xfbff);
        read(0xfe80, 0xfef4);
    }

    private ArabicLetters() {
    }

    private static void read(int first, int last) {
        for (int c = first; c <= last; c++) {
            var letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            var name = Character.getName(c);
            if (name != null && name.startsWith("ARABIC LETTER") && letter.codePointCount(0, letter.length()) == 1) {
                for (var form : Form.values()) {
                    if (name.endsWith(form + " FORM")) {
                        FORMS.computeIfAbsent(letter.codePointAt(0), key -> new HashMap<>()).putIfAbsent(form, c);
                    }
                }
            }
        }
    }

    static String joined(String text) {
        var letters = text.codePoints().toArray();
        var out = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            out.appendCodePoint(FORMS.containsKey(letters[i]) ? form(letters, i) : letters[i]);
        }
        return out.toString();
    }

    static String apart(String text) {
        boolean isForm = text.codePoints().allMatch(c -> c >= 0xfb50 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefc);
        return isForm ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static int form(int[] letters, int at) {
        boolean before = joinsForward(neighbour(letters, at, -1));
        boolean after = joinsForward(letters[at]) && FORMS.containsKey(neighbour(letters, at, 1));
        var wanted = before && after ? Form.MEDIAL : before ? Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
        return FORMS.get(letters[at]).getOrDefault(wanted, letters[at]);
    }

    /** The next letter in this direction, marks passed over; 0 where there is none. */
    private static int neighbour(int[] letters, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < letters.length && Character.getType(letters[i]) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i >= 0 && i < letters.length ? letters[i] : 0;
    }

    private static boolean joinsForward(int letter) {
        return FORMS.containsKey(letter) && FORMS.get(letter).containsKey(Form.INITIAL);
    }
}
