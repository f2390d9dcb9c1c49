package org.quarterdeck.costing.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.Confidence;
import org.quarterdeck.costing.CostBasis;
import org.quarterdeck.costing.LineEntry;

/** What was typed, field by field under the names that the pages give them. */
public final class EntryWords {
    private EntryWords() {
    }

    public static Map<String, String> of(LineEntry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Item", entry.item());
        fields.put("Basis", CostBasis.named(entry.basis()).map(CostBasis::getLabel).orElse(entry.basis()));
        fields.put("Amount", entry.amount());
        fields.put("Lowest", entry.low());
        fields.put("Highest", entry.high());
        fields.put("How close", entry.confidence().isEmpty() ? "" : Confidence.withCode(entry.confidence())
                .map(Confidence::getLabel).orElse(entry.confidence()));
        fields.put("Per cent that replaced earlier work", entry.replaced());
        fields.put("Whole-time equivalents", entry.wte());
        fields.put("Months", entry.months());
        fields.put("Cost of a whole post for a year", entry.annual());
        return fields;
    }

    static Map<String, String> of(AnswerKind kind, String reason) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Answer", kind == null ? "" : kind.getLabel());
        fields.put("Reason", reason);
        return fields;
    }

    static Map<String, String> of(AboutCosts about) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Total that the site states", about.stated());
        fields.put("Funding received", about.funding());
        fields.put("Notes", about.notes());
        return fields;
    }
}
