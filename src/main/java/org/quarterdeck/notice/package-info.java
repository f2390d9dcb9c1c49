/** What the portal tells people: it observes what features announce. Nobody calls it. */
package org.quarterdeck.notice;
