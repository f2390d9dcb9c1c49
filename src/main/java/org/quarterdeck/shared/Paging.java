package org.quarterdeck.shared;

/** Pages of a long list, numbered from 1. */
public final class Paging {
    private Paging() {
    }

    /** How many pages there are; one at least. */
    public static int pages(long things, int each) {
        return (int) Math.max(1, (things + each - 1) / each);
    }

    /** The page that an address asks for, the first or the last where it asks for none that there is. */
    public static int asked(String number, int pages) {
        return number != null && number.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(number), pages) : 1;
    }
}
