/**
 * Full-text search: an index that finds candidates and can be thrown away, and the page that shows what was found. Which of the
 * candidates a person may read is decided by the feature that they belong to, which gives its texts as a {@link
 * org.quarterdeck.search.SearchSource}.
 */
package org.quarterdeck.search;
