package org.quarterdeck.maturity.across;

/**
 * How one site stands on one factor, ready to be shown: every cell says it by number and word.
 *
 * @param value the number of the level, or how many questions are in place; null where there is none to see
 * @param earlier the same at the earlier round
 * @param self the number of the level that the site gave itself, null where it gave none
 * @param number as it is shown, such as "3" or "4 of 12"; empty where there is none
 * @param word such as "Established" or "Not rated"
 * @param tint the class of its colour, which is only extra
 * @param beside what stands below it, such as "Self 2, split"
 * @param moved in words, such as "Up from 1"; empty where there is nothing to compare
 */
public record MatrixCell(Integer value, Integer earlier, Integer self, boolean split, String number, String word, String tint, String beside, String moved) {
    public Movement movement() {
        return Movement.between(earlier, value);
    }

    /** Shape and words, empty where nothing moved or there is nothing to compare. */
    public String shift() {
        return moved.isEmpty() ? "" : movement().getShape() + " " + moved;
    }
}
