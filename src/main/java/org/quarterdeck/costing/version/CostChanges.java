package org.quarterdeck.costing.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.costing.Pounds;

/** What changed from one state of a pro-forma to a later one: lines by their numbers, answers by category, and the rest. */
public final class CostChanges {
    private final CostTemplate template;
    private final List<LineChange> changes = new ArrayList<>();

    private CostChanges(CostTemplate template) {
        this.template = template;
    }

    public static List<LineChange> between(CostTemplate template, CostContent before, CostContent after) {
        var found = new CostChanges(template);
        for (var question : template.getQuestions()) {
            found.category(question.getCategory(), before, after);
        }
        found.compare("The costs as a whole", "Total, funding and notes", LineChange.Kind.CHANGED, whole(before), whole(after));
        return List.copyOf(found.changes);
    }

    private void category(CostCategory category, CostContent before, CostContent after) {
        var numbers = new LinkedHashSet<Integer>();
        after.linesOf(category).forEach(line -> numbers.add(line.number()));
        before.linesOf(category).forEach(line -> numbers.add(line.number()));
        numbers.stream().sorted().forEach(number -> line(category, before.line(number).orElse(null), after.line(number).orElse(null)));
        compare(template.name(category), "How it is answered", LineChange.Kind.CHANGED, answer(before, category), answer(after, category));
    }

    private void line(CostCategory category, CostItem before, CostItem after) {
        var kind = before == null ? LineChange.Kind.ADDED : after == null ? LineChange.Kind.REMOVED : LineChange.Kind.CHANGED;
        compare(template.name(category), (after == null ? before : after).item(), kind, fields(before), fields(after));
    }

    private void compare(String category, String item, LineChange.Kind kind, Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        var fields = names.stream().map(name -> new LineChange.FieldChange(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(field -> !field.before().equals(field.after())).toList();
        if (!fields.isEmpty()) {
            changes.add(new LineChange(category, item, kind, fields));
        }
    }

    /** A line as a person reads it, field by field; nothing for a line that there is not. */
    public static Map<String, String> fields(CostItem item) {
        var fields = new LinkedHashMap<String, String>();
        if (item != null) {
            fields.put("Item", item.item());
            fields.put("Basis", item.basis().getLabel());
            fields.put("Amount", item.given());
            fields.put("How close", item.confidence() == null ? "" : item.confidence().getLabel());
            fields.put("Replaced earlier work", item.replacedInWords());
            fields.put("Worked out as", item.working() == null ? "" : item.working().arithmetic());
        }
        return fields;
    }

    private static Map<String, String> answer(CostContent content, CostCategory category) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("No costs of this kind", content.none().contains(category) ? "Yes" : "");
        fields.put("Cannot estimate", content.reason(category));
        return fields;
    }

    private static Map<String, String> whole(CostContent content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Total that the site states", pounds(content.stated()));
        fields.put("Funding received", pounds(content.funding()));
        fields.put("Notes", content.notes());
        return fields;
    }

    private static String pounds(BigDecimal amount) {
        return amount == null ? "" : Pounds.shown(amount);
    }
}
