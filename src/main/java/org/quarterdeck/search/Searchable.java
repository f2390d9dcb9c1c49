package org.quarterdeck.search;

/** An entity whose words are searched for. With {@link SearchListener} every change of it reaches the index. */
public interface Searchable {
    /** What is read again when this changes. */
    SearchUnit searchUnit();
}
