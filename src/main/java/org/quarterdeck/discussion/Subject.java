package org.quarterdeck.discussion;

import org.quarterdeck.programme.Site;

/**
 * Something of a site that can be discussed, as one person sees it.
 *
 * @param kind of its source
 * @param reference by which its source knows it
 * @param title what it is in a few words, such as "Local metric: Emergency admissions"
 * @param address opens it in its place
 * @param writable whether the person may take part; who may not only reads
 */
public record Subject(String kind, String reference, Site site, String title, String address, boolean writable) {
}
