package org.quarterdeck.theme.summary;

import java.util.List;
import org.quarterdeck.shared.Invalid;

/** A summary holds names that nobody has confirmed. Nothing was published. */
public class NamesUnconfirmed extends Invalid {
    private final transient List<NameFound> names;

    NamesUnconfirmed(List<NameFound> names) {
        super("confirmed", names.size() == 1
                ? "Confirm the name that should stay, or change the text"
                : "Confirm each of the " + names.size() + " names that should stay, or change the text");
        this.names = List.copyOf(names);
    }

    public List<NameFound> names() {
        return names;
    }
}
