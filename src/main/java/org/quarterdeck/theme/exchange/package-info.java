/** Themes and codings as files of the field's exchange format, REFI-QDA 1.5 (qdasoftware.org). Knows no page and no database. */
package org.quarterdeck.theme.exchange;
