/**
 * What a programme's manager does with rounds and with a site's dates, what a lead may take back, and what a site carries from
 * one round into the next. Writing and submitting belong to submission itself.
 */
package org.quarterdeck.submission.schedule;
