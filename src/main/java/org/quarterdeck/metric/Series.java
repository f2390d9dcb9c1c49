package org.quarterdeck.metric;

/** Whose value it is: the site's own, or that of what the site is compared with. */
enum Series {
    SITE, COMPARATOR
}
