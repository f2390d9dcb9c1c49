/**
 * What evaluators ask of a site about its document, and what becomes of it: threads on passages, replies, release and carrying
 * over to later rounds. Themes and ratings belong elsewhere; what people are told of it belongs to notice.
 */
package org.quarterdeck.feedback;
