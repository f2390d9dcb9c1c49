package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.shared.Figure;

/** The parts of a pro-forma as other programs get them, from the API and in the archive: amounts are decimal strings in pounds. */
public final class PlainCosts {
    private PlainCosts() {
    }

    public static List<Line> lines(CostContent content) {
        return content.lines().stream().map(Line::of).toList();
    }

    public static List<Unknown> unknown(CostContent content) {
        return content.cannotEstimate().stream().map(Unknown::of).toList();
    }

    /**
     * @param number stands for the line in every version
     * @param basis actual, estimate or range
     * @param confidence the per cent within which an estimate is, or unknown; null for an actual figure
     * @param replaced the per cent of existing staff's time that replaced earlier work
     * @param wte whole-time equivalents, for {@code months} at {@code annual} a year, from which the amount comes; or null
     * @param counted what of it is in the totals
     */
    public record Line(int number, String category, String item, String basis, String amount, String low, String high,
            String confidence, BigDecimal replaced, BigDecimal wte, BigDecimal months, String annual, String counted) {
        static Line of(CostItem line) {
            var working = line.working();
            return new Line(line.number(), line.category().name(), line.item(), line.basis().name().toLowerCase(Locale.ROOT),
                    Pounds.plain(line.amount()), Pounds.plain(line.low()), Pounds.plain(line.high()),
                    line.confidence() == null ? null : line.confidence().getCode(), Figure.of(line.replaced()),
                    working == null ? null : Figure.of(working.wte()), working == null ? null : Figure.of(working.months()),
                    working == null ? null : Pounds.plain(working.annual()), Pounds.plain(line.counted()));
        }
    }

    public record Unknown(String category, String reason) {
        static Unknown of(CostContent.Unknown entry) {
            return new Unknown(entry.category().name(), entry.reason());
        }
    }
}
