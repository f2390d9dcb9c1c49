/** What helps while an answer is being written: who else is writing, and how the text reads. Nothing here blocks or is kept. */
package org.quarterdeck.submission.writing;
