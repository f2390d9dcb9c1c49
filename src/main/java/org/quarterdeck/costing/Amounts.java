package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.quarterdeck.shared.Invalid;

/** Reads figures as people write them: £1,234.50, 1234.5 and 1,234. */
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+");
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POSTS = BigDecimal.valueOf(10_000);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal LONGEST_SETUP = BigDecimal.valueOf(60);

    private Amounts() {
    }

    /** @throws Invalid unless it is an amount in pounds, to the penny, of nothing or more */
    public static BigDecimal pounds(String field, String text) {
        var bare = text.strip().replaceFirst("^£\\s*", "");
        if (bare.isEmpty()) {
            throw new Invalid(field, "Enter an amount in pounds, such as 1,234.50");
        } else if (bare.startsWith("-") || bare.startsWith("\u2212") || bare.startsWith("(")) {
            throw new Invalid(field, "Enter an amount of 0 or more. What reduces a cost goes into the amount of that line");
        }
        var amount = number(field, bare, "Enter an amount in pounds, such as 1,234.50, and nothing else");
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new Invalid(field, "Enter pounds and pence, with no more than two digits after the point");
        } else if (amount.compareTo(MOST) > 0) {
            throw new Invalid(field, "Enter an amount below 1,000,000,000 pounds");
        }
        return amount.setScale(2);
    }

    /** @throws Invalid unless it is empty, which is none, or from 0 to 100 with at most two digits after the point */
    public static BigDecimal perCent(String field, String text) {
        var bare = text.strip().replaceFirst("\\s*(%|per cent)$", "");
        if (bare.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var share = number(field, bare, "Enter a number from 0 to 100");
        if (share.compareTo(HUNDRED) > 0 || share.stripTrailingZeros().scale() > 2) {
            throw new Invalid(field, "Enter a number from 0 to 100, with no more than two digits after the point");
        }
        return share;
    }

    /** @throws Invalid unless it is more than nothing, with at most four digits after the point */
    static BigDecimal decimal(String field, String text) {
        var posts = number(field, text.strip(), "Enter how many whole-time equivalents, such as 0.6");
        if (posts.signum() == 0 || posts.compareTo(MOST_POSTS) > 0 || posts.stripTrailingZeros().scale() > 4) {
            throw new Invalid(field, "Enter whole-time equivalents between 0 and 10,000, such as 0.6");
        }
        return posts;
    }

    /** Running costs are those of 12 months; setting up may take longer. */
    static BigDecimal months(CostCategory category, String text) {
        var most = category.isRunning() ? YEAR : LONGEST_SETUP;
        var months = number("months", text.strip(), "Enter for how many months, such as 12");
        if (months.signum() == 0 || months.compareTo(most) > 0 || months.stripTrailingZeros().scale() > 4) {
            throw new Invalid("months", "Enter months between 0 and " + most);
        }
        return months;
    }

    private static BigDecimal number(String field, String bare, String otherwise) {
        if (!NUMBER.matcher(bare).matches()) {
            throw new Invalid(field, otherwise);
        }
        return new BigDecimal(bare.replace(",", ""));
    }
}
