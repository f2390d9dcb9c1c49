/** What other programs may read and start, at {@code /api/v1}: resources over the services of the features, no rule of its own. */
package org.quarterdeck.api;
