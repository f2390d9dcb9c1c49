/** The life of a codebook: adding, changing, moving, merging, splitting and retiring themes, its versions, and its files. */
package org.quarterdeck.theme.codebook;
