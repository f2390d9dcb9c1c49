package org.quarterdeck.report;

/** No PDF file can be made of a content. That is a fault of the portal, not of the content. */
public class NotPrintable extends RuntimeException {
    NotPrintable(Throwable cause) {
        super(cause);
    }
}
