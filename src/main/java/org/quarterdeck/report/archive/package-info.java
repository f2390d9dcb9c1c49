/**
 * The archive of a programme: everything of it that a manager may read, as JSON, CSV and PDF in one ZIP file that
 * {@code docs/archive.md} describes. It decides nothing about who may read what; the services of the features do.
 */
package org.quarterdeck.report.archive;
