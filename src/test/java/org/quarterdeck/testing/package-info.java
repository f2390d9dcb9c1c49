/** What tests share: the services on a real database, and the running portal in a real browser. */
package org.quarterdeck.testing;
