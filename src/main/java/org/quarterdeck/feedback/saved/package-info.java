/** What an evaluator says again and again, kept for themselves. What becomes of it in a comment does not belong here. */
package org.quarterdeck.feedback.saved;
