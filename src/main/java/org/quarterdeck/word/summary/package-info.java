/** The thematic summary as a Word file, for those who must edit it further outside the portal. */
package org.quarterdeck.word.summary;
