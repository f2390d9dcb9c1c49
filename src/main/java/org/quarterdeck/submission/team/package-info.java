/** What a site's team says to each other about its answers. Evaluators, managers and other sites never see any of it. */
package org.quarterdeck.submission.team;
