/** A site fills in its cost pro-forma: lines, answers for categories, notes and totals, saved while they are typed. */
package org.quarterdeck.costing.entry;
