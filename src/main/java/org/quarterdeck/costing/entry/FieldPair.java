package org.quarterdeck.costing.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A field as somebody else saved it and as the person typed it, where these differ. */
public record FieldPair(String name, String theirs, String mine) {
    static List<FieldPair> of(Map<String, String> theirs, Map<String, String> mine) {
        var names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        return names.stream().map(name -> new FieldPair(name, theirs.getOrDefault(name, ""), mine.getOrDefault(name, "")))
                .filter(pair -> !pair.theirs().equals(pair.mine())).toList();
    }

    public String getName() {
        return name;
    }

    public String getTheirs() {
        return theirs.isEmpty() ? "Nothing" : theirs;
    }

    public String getMine() {
        return mine.isEmpty() ? "Nothing" : mine;
    }
}
