/** How evaluators share out their work: who has which submission, and what waits for each of them. What they say to sites does not belong here. */
package org.quarterdeck.feedback.sharing;
