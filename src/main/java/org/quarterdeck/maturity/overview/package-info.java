/** How sites stand against a framework, one over the rounds and all at one: levels, or the marks of a route map. */
package org.quarterdeck.maturity.overview;
