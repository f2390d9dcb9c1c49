package org.quarterdeck.maturity;

/** A lead has marked questions of an effort on a route map. */
public record RouteMarked(long site, long round, long factor, long by) {
}
