package org.quarterdeck.maturity;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/**
 * What somebody of the site, or a partner, says of one factor.
 *
 * @param aspiration where they want to be, or null
 * @param by until when, or null
 */
public record SelfGiven(Factor factor, Level level, String reason, Level aspiration, YearMonth by) {
    public static final int LONGEST_REASON = 4_000;
    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[MMMM yyyy][MMM yyyy][M/yyyy][M yyyy][yyyy-MM]").toFormatter(Locale.UK);

    /**
     * Reads the fields of one factor, {@code level-CODE} and so on; nothing where no level was given.
     *
     * @throws Invalid naming the field, if a reason is missing or too long, something stands there without a level, or a month
     *         is none
     */
    public static Optional<SelfGiven> read(Factor factor, Map<String, String> typed) {
        var code = factor.getCode();
        var level = level(factor, "level-" + code, typed);
        var reason = PlainText.normalise("reason-" + code, typed.get("reason-" + code));
        var aspiration = level(factor, "aspiration-" + code, typed);
        var by = month("by-" + code, typed.get("by-" + code));
        if (level == null) {
            if (!reason.isEmpty() || aspiration != null || by != null) {
                throw new Invalid("level-" + code, factor.getName() + ": select a level, or take out what you wrote about it");
            }
            return Optional.empty();
        }
        if (reason.isEmpty()) {
            throw new Invalid("reason-" + code, factor.getName() + ": enter a reason for the level");
        } else if (reason.length() > LONGEST_REASON) {
            throw new Invalid("reason-" + code, factor.getName() + ": shorten the reason to 4,000 characters or fewer");
        } else if (by != null && aspiration == null) {
            throw new Invalid("aspiration-" + code, factor.getName() + ": select where you want to be by then, or take out the month");
        }
        return Optional.of(new SelfGiven(factor, level, reason, aspiration, by));
    }

    private static Level level(Factor factor, String field, Map<String, String> typed) {
        var number = typed.get(field);
        if (number == null || number.isEmpty()) {
            return null;
        }
        return factor.getFramework().getLevels().stream().filter(level -> level.getValue().equals(number)).findFirst()
                .orElseThrow(() -> new Invalid(field, factor.getName() + ": select one of the levels"));
    }

    private static YearMonth month(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var month = YearMonth.parse(typed.strip().replaceAll("\\s+", " "), MONTH);
            if (month.getYear() < 1900 || month.getYear() > 2999) {
                throw new DateTimeException(typed);
            }
            return month;
        } catch (DateTimeException none) {
            throw new Invalid(field, "Enter a month and a year, such as March 2012");
        }
    }
}
