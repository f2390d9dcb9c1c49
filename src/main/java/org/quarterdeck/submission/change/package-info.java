/** What changed between two texts of a Living Document: by paragraph, then by word. Knows texts, versions and revisions; decides nothing. */
package org.quarterdeck.submission.change;
