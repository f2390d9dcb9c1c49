/**
 * Programmes, their sites, partners, rounds and members, and how they are read from {@code templates/}. What is done in a
 * round belongs to the features that do it.
 */
package org.quarterdeck.programme;
