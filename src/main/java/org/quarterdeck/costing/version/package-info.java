/** Submitting a cost pro-forma: checked, frozen as a version, compared with the one before, returned by a manager. */
package org.quarterdeck.costing.version;
