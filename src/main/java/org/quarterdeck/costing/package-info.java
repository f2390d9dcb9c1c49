/**
 * Costs: what each pilot cost in addition to what would have been spent without it, what that comes to, and how the sites'
 * figures look side by side. Sites are never ranked by them.
 */
package org.quarterdeck.costing;
