package org.quarterdeck.theme.exchange;

import java.util.List;

/**
 * What stands in a project beside its sources.
 *
 * @param cases the sites, by pseudonym
 */
public record ExchangedProject(String name, String description, List<User> users, List<ExchangedCode> codes, List<Case> cases) {
    /** Somebody who coded. */
    public record User(String guid, String name) {
    }

    /** @param sources GUIDs of its sources */
    public record Case(String guid, String name, List<String> sources) {
    }
}
