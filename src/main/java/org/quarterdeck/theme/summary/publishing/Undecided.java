package org.quarterdeck.theme.summary.publishing;

import java.util.List;
import org.quarterdeck.shared.Invalid;

/** A summary holds something that nobody has decided. Nothing was published. */
public class Undecided extends Invalid {
    private final transient List<Concern> concerns;

    Undecided(List<Concern> concerns) {
        super("decisions", concerns.size() == 1 ? "Decide about the one thing below, or change the text"
                : "Decide about each of the " + concerns.size() + " things below, or change the text");
        this.concerns = List.copyOf(concerns);
    }

    public List<Concern> concerns() {
        return concerns;
    }
}
