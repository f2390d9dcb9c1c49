package org.quarterdeck.costing;

/**
 * Something that is still to be answered before a pro-forma can be submitted.
 *
 * @param what in a sentence
 * @param address where it is answered
 */
public record Gap(String what, String address) {
    public String getWhat() {
        return what;
    }

    public String getAddress() {
        return address;
    }
}
