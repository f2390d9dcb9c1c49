/** Files that a site attaches to its Living Document: taken in, carried on, frozen with a version and handed out. Nothing of them is ever shown by the portal itself. */
package org.quarterdeck.submission.attachment;
