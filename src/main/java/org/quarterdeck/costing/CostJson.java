package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.List;
import org.quarterdeck.shared.Json;

/** The form in which a submitted pro-forma is frozen: JSON, with every figure as the decimal that the site gave. */
final class CostJson {
    /** Figures as texts, which no reader of JSON makes into binary fractions. */
    public record Frozen(List<Line> lines, List<CostContent.Unknown> cannotEstimate, List<CostCategory> none, String stated,
            String funding, String notes) {
    }

    public record Line(int number, CostCategory category, String item, CostBasis basis, String amount, String low, String high,
            Confidence confidence, String replaced, String wte, String months, String annual) {
    }

    private CostJson() {
    }

    static String write(CostContent content) {
        return Json.WITH_NULLS.toJson(new Frozen(content.lines().stream().map(CostJson::line).toList(), content.cannotEstimate(),
                content.none(), text(content.stated()), text(content.funding()), content.notes()));
    }

    static CostContent read(String frozen) {
        var read = Json.WITH_NULLS.fromJson(frozen, Frozen.class);
        return new CostContent(read.lines().stream().map(CostJson::item).toList(), List.copyOf(read.cannotEstimate()),
                List.copyOf(read.none()), number(read.stated()), number(read.funding()), read.notes());
    }

    private static Line line(CostItem item) {
        var working = item.working();
        return new Line(item.number(), item.category(), item.item(), item.basis(), text(item.amount()), text(item.low()),
                text(item.high()), item.confidence(), text(item.replaced()), working == null ? null : text(working.wte()),
                working == null ? null : text(working.months()), working == null ? null : text(working.annual()));
    }

    private static CostItem item(Line line) {
        return new CostItem(line.number(), line.category(), line.item(), line.basis(), number(line.amount()), number(line.low()),
                number(line.high()), line.confidence(), number(line.replaced()), line.wte() == null ? null
                        : new StaffWorking(number(line.wte()), number(line.months()), number(line.annual())));
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
