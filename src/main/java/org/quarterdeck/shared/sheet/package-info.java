/**
 * Tables that people paste, send and fetch as Excel files: rows of text cells and where they stand, read without trusting
 * anything, and written with their validation. What a cell means is the feature's. Apache POI is not in the application
 * (docs/adr/0009-word.md).
 */
package org.quarterdeck.shared.sheet;
