/**
 * The costs of all sites side by side: figures, where they lie, a chart, and the examples that evaluators choose. Nothing here
 * ranks sites, and nothing changes what a site wrote.
 */
package org.quarterdeck.costing.across;
