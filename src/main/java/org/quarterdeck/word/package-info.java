/**
 * A site's Living Document as a Word file, out and back: the file that is downloaded, what is read from it when it returns, and
 * the changes that somebody of the site's team then chooses to apply. Answers are written by submission, comments kept by
 * feedback; nothing else is known here of the one or the other.
 */
package org.quarterdeck.word;
