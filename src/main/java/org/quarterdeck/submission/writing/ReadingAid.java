package org.quarterdeck.submission.writing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.TextBlock;

/**
 * How a text reads: its length, how easy it is, and the abbreviations that neither it nor the programme's glossary explains.
 * The ease is the Automated Readability Index, 4.71 characters per word + 0.5 words per sentence - 21.43, which comes out near
 * the school year in America of who can read it (Smith and Senter, Automated Readability Index, AMRL-TR-66-220, 1967).
 *
 * @param grade the index, never under 1; not a number where the text is too short to tell
 * @param unexplained in the order of the text
 */
public record ReadingAid(int words, double grade, List<String> unexplained) {
    private static final int ENOUGH_WORDS = 50;
    private static final int AGE_IN_FIRST_GRADE = 6;
    private static final int GRADUATE = 22;
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}&]*\\p{L}(?![\\p{L}\\p{N}])");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

    public static ReadingAid of(String text, Collection<String> glossary) {
        return new ReadingAid(PlainText.words(text), grade(text), unexplained(text, new HashSet<>(glossary)));
    }

    private static double grade(String text) {
        int words = PlainText.words(text);
        long sentences = TextBlock.of(text).stream().mapToLong(block -> block.sentences().size()).sum();
        if (words < ENOUGH_WORDS || sentences == 0) {
            return Double.NaN;
        }
        long characters = LETTER_OR_DIGIT.matcher(text).results().count();
        return Math.max(1, 4.71 * characters / words + 0.5 * words / sentences - 21.43);
    }

    private static List<String> unexplained(String text, Collection<String> glossary) {
        return WORD.matcher(text).results().map(found -> singular(found.group())).distinct()
                .filter(ReadingAid::isAbbreviation).filter(word -> !glossary.contains(word) && !isExplained(word, text)).toList();
    }

    private static String singular(String word) {
        return word.endsWith("s") && word.length() > 2 && Character.isUpperCase(word.charAt(word.length() - 2))
                ? word.substring(0, word.length() - 1) : word;
    }

    /** Two capitals or more, which are half of its letters or more: GP and EoLC, not McKenzie; and no Roman numeral. */
    private static boolean isAbbreviation(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && 2 * capitals >= word.chars().filter(Character::isLetter).count() && !NUMERAL.matcher(word).matches();
    }

    /** As in "primary care trust (PCT)" or "PCT (primary care trust)". */
    private static boolean isExplained(String word, String text) {
        return Pattern.compile("\\(" + Pattern.quote(word) + "s?\\)|(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "s? \\(").matcher(text).find();
    }

    public int getWords() {
        return words;
    }

    public List<String> getUnexplained() {
        return unexplained;
    }

    /** Such as "14 years and older (Automated Readability Index 8.3)"; nobody is sent back to school beyond a first degree. */
    public String getEase() {
        if (Double.isNaN(grade)) {
            return "Too short to tell; from " + ENOUGH_WORDS + " words on";
        }
        long age = Math.round(grade) + AGE_IN_FIRST_GRADE - 1;
        return (age < GRADUATE ? age + " years and older" : "Graduates")
                + String.format(Locale.UK, " (Automated Readability Index %.1f)", grade);
    }
}
