package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/**
 * A line as somebody typed it, whole or not yet: what is being typed is kept before it can be counted. What does not belong to
 * the basis that is chosen is kept and does not count.
 *
 * @param basis the name of a {@link CostBasis}, or empty
 * @param confidence the code of a {@link Confidence}, or empty
 */
public record LineEntry(String item, String basis, String amount, String low, String high, String confidence, String replaced,
        String wte, String months, String annual) {
    public static final LineEntry EMPTY = new LineEntry("", "", "", "", "", "", "", "", "", "");
    private static final int LONGEST_ITEM = 2000;
    private static final int LONGEST_FIGURE = 100;

    /** The line as it was counted before, so that it can be amended. */
    public static LineEntry of(CostItem item) {
        var working = item.working();
        return new LineEntry(item.item(), item.basis().name(), text(item.amount()), text(item.low()), text(item.high()),
                item.confidence() == null ? "" : item.confidence().getCode(), item.replaced().signum() == 0 ? "" : text(item.replaced()),
                working == null ? "" : text(working.wte()), working == null ? "" : text(working.months()),
                working == null ? "" : text(working.annual()));
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /**
     * In the form in which it is kept.
     *
     * @throws Invalid if something is too long to be kept or cannot be shown
     */
    public LineEntry normalised() {
        return new LineEntry(PlainText.line("item", item, LONGEST_ITEM), figure("basis", basis), figure("amount", amount),
                figure("low", low), figure("high", high), figure("confidence", confidence), figure("replaced", replaced),
                figure("wte", wte), figure("months", months), figure("annual", annual));
    }

    private static String figure(String field, String text) {
        return PlainText.line(field, text, LONGEST_FIGURE);
    }

    public boolean isEmpty() {
        return isWorkingEmpty() && (item + amount + low + high + replaced).isEmpty();
    }

    private boolean isWorkingEmpty() {
        return (wte + months + annual).isEmpty();
    }

    /** What is wrong or missing, in the order of the fields: the field and what to do about it. Nothing if it can be counted. */
    public Map<String, String> problems(CostCategory category) {
        var problems = new LinkedHashMap<String, String>();
        check(problems, () -> {
            if (item.isEmpty()) {
                throw new Invalid("item", "Enter what it is");
            }
        });
        check(problems, () -> readBasis());
        if (basis().equals(CostBasis.RANGE.name())) {
            check(problems, () -> Amounts.pounds("low", low));
            check(problems, () -> Amounts.pounds("high", high));
            check(problems, this::requireOrder);
        } else if (problems.get("basis") == null) {
            if (isWorkingEmpty() || !category.isLabour()) {
                check(problems, () -> Amounts.pounds("amount", amount));
            } else {
                check(problems, () -> Amounts.decimal("wte", wte));
                check(problems, () -> Amounts.months(category, months));
                check(problems, () -> Amounts.pounds("annual", annual));
                check(problems, () -> requireSame(working(category)));
            }
        }
        check(problems, this::readConfidence);
        if (category.mayReplace()) {
            check(problems, () -> Amounts.perCent("replaced", replaced));
        }
        return problems;
    }

    /** What is wrong with one field hides what follows from it. */
    private static void check(Map<String, String> problems, Runnable reading) {
        try {
            reading.run();
        } catch (Invalid wrong) {
            problems.putIfAbsent(wrong.field(), wrong.getMessage());
        }
    }

    /** The line, if it can be counted. */
    public Optional<CostItem> read(int number, CostCategory category) {
        if (!problems(category).isEmpty()) {
            return Optional.empty();
        }
        var read = readBasis();
        var replacedShare = category.mayReplace() ? Amounts.perCent("replaced", replaced) : BigDecimal.ZERO;
        if (read == CostBasis.RANGE) {
            return Optional.of(new CostItem(number, category, item, read, null, Amounts.pounds("low", low), Amounts.pounds("high", high),
                    readConfidence(), replacedShare, null));
        }
        var working = working(category);
        return Optional.of(new CostItem(number, category, item, read, working == null ? Amounts.pounds("amount", amount) : working.amount(),
                null, null, read == CostBasis.ACTUAL ? null : readConfidence(), replacedShare, working));
    }

    private StaffWorking working(CostCategory category) {
        return isWorkingEmpty() || !category.isLabour() ? null
                : new StaffWorking(Amounts.decimal("wte", wte), Amounts.months(category, months), Amounts.pounds("annual", annual));
    }

    private void requireSame(StaffWorking working) {
        if (!amount.isEmpty() && Amounts.pounds("amount", amount).compareTo(working.amount()) != 0) {
            throw new Invalid("amount", "The amount is not what the working comes to (" + working.arithmetic()
                    + "). Clear one of them");
        }
    }

    private void requireOrder() {
        if (Amounts.pounds("low", low).compareTo(Amounts.pounds("high", high)) > 0) {
            throw new Invalid("low", "The lowest must not be above the highest");
        }
    }

    private CostBasis readBasis() {
        return CostBasis.named(basis).orElseThrow(() -> new Invalid("basis", "Select whether it is an actual figure, an estimate or a range"));
    }

    /** Where nothing was chosen, how close it is is not known. */
    private Confidence readConfidence() {
        return confidence.isEmpty() ? Confidence.NOT_KNOWN : Confidence.withCode(confidence)
                .orElseThrow(() -> new Invalid("confidence", "Select how close it is: 5, 10, 20 or 50 per cent, or not known"));
    }
}
