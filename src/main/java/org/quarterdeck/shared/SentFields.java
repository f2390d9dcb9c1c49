package org.quarterdeck.shared;

import jakarta.faces.component.EditableValueHolder;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The fields of a form as they were sent: now, or before the person who sent them had to sign in again. */
public final class SentFields {
    private static final String KEPT = SentFields.class.getName();

    private SentFields() {
    }

    static void keep(Map<String, String[]> fields) {
        Faces.setRequestAttribute(KEPT, fields);
    }

    /** Whether the field was sent, were it empty. */
    public static boolean has(String name) {
        return Faces.getRequestParameter(name) != null || kept().containsKey(name);
    }

    /** What the field was sent with; an empty text where it was not sent. */
    public static String text(String name) {
        var sent = Faces.getRequestParameter(name);
        return sent != null ? sent : kept().getOrDefault(name, new String[] {""})[0];
    }

    /** Whether one of these fields of the page's form holds what was typed before the person had to sign in again. */
    public static boolean areKept(String... names) {
        return Stream.of(names).map(name -> Faces.getViewRoot().findComponent("form:" + name + ":input"))
                .anyMatch(found -> found instanceof EditableValueHolder field && field.getSubmittedValue() != null);
    }

    private static Map<String, String[]> kept() {
        Map<String, String[]> kept = Faces.getRequestAttribute(KEPT);
        return kept == null ? Map.of() : kept;
    }
}
