/** The route map: what a site marks question by question instead of rating it. */
package org.quarterdeck.maturity.routemap;
