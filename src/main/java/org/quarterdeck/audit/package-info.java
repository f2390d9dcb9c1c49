/** Who did what and when: it observes what features announce. Nobody calls it, and nothing in it is ever changed. */
package org.quarterdeck.audit;
