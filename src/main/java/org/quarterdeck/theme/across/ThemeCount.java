package org.quarterdeck.theme.across;

/** So many passages of so many sites count under a theme. */
public record ThemeCount(int sites, int passages) {
    public static final ThemeCount NONE = new ThemeCount(0, 0);
}
