/** Partners of a site who rate it without an account: inviting them, the link that works once, and their form. */
package org.quarterdeck.maturity.partner;
