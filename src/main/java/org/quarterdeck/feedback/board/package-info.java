/**
 * What became of the comments to all sites of a programme, and how long it took. What is said about one of them, and what nobody
 * has released yet, does not belong here.
 */
package org.quarterdeck.feedback.board;
