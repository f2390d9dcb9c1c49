package org.quarterdeck.shared;

/** There is nothing here that this person may know of. Says the same whether it exists or not. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("Not found");
    }
}
