/**
 * What every feature needs and none owns: the clock, addresses, errors, text and passages, template files and the
 * database connection. It knows no feature.
 */
package org.quarterdeck.shared;
