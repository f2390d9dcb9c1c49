/**
 * What a site and the evaluators say to each other about something of the site. It knows no feature: what is discussed is given,
 * and who may read and write is decided, by the {@link org.quarterdeck.discussion.SubjectSource} of the feature.
 */
package org.quarterdeck.discussion;
