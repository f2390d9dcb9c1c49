package org.quarterdeck.shared.sheet;

import java.util.List;

/**
 * A row of cells.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record SheetRow(int number, List<SheetCell> cells) {
    /** @param column from 0; a cell that is not there is empty */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** Such as "C12". */
    public String address(int column) {
        return letters(column) + number;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }

    /** Such as "C" for 2 and "AA" for 26. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** The column of an address such as "C12", from 0; -1 where it has none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = Math.min(column, 1_000_000) * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
