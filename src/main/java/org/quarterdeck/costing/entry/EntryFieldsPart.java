package org.quarterdeck.costing.entry;

import jakarta.faces.component.EditableValueHolder;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The fields of the form on the page. */
final class EntryFieldsPart {
    private EntryFieldsPart() {
    }

    /** Whether one of them holds what was typed before the person had to sign in again. */
    static boolean areKept(String... names) {
        return Stream.of(names).map(name -> Faces.getViewRoot().findComponent("form:" + name + ":input"))
                .anyMatch(found -> found instanceof EditableValueHolder field && field.getSubmittedValue() != null);
    }
}
