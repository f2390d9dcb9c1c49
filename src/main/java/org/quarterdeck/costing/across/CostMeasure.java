package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.CostTemplate;

/** A figure that every site has: what a category comes to, or the sum of several. */
public enum CostMeasure {
    SETUP_LABOUR(CostCategory.SETUP_LABOUR),
    SETUP_NON_LABOUR(CostCategory.SETUP_NON_LABOUR),
    SET_UP("Set-up", CostResults::setUp, CostCategory::isSetUp),
    RUNNING_NEW_STAFF(CostCategory.RUNNING_NEW_STAFF),
    RUNNING_EXISTING_STAFF(CostCategory.RUNNING_EXISTING_STAFF),
    RUNNING_NON_LABOUR(CostCategory.RUNNING_NON_LABOUR),
    RUNNING("12 months of running", CostResults::running, CostCategory::isRunning),
    TOTAL("Set-up and 12 months of running", CostResults::total, CostCategory::isCounted),
    CARRIED_OVER(CostCategory.CARRIED_OVER);

    private final String label;
    private final Function<CostResults, BigDecimal> sum;
    private final List<CostCategory> categories;

    CostMeasure(CostCategory category) {
        this(null, results -> results.category(category).orElse(BigDecimal.ZERO), category::equals);
    }

    CostMeasure(String label, Function<CostResults, BigDecimal> sum, Predicate<CostCategory> which) {
        this.label = label;
        this.sum = sum;
        this.categories = Arrays.stream(CostCategory.values()).filter(which).toList();
    }

    public static Optional<CostMeasure> withCode(String code) {
        return Arrays.stream(values()).filter(measure -> measure.getCode().equals(code)).findFirst();
    }

    /** As addresses write it. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is the sum of. */
    public List<CostCategory> getCategories() {
        return categories;
    }

    public boolean isSum() {
        return categories.size() > 1;
    }

    public String label(CostTemplate template) {
        return isSum() ? label : template.name(categories.get(0)) + (categories.get(0).isCounted() ? "" : " (not in the totals)");
    }

    /** In exact pounds; none where the site could estimate nothing of it, which is not zero. */
    Optional<BigDecimal> of(CostResults results) {
        boolean unknown = categories.stream().allMatch(category -> results.category(category).isEmpty());
        return unknown ? Optional.empty() : Optional.of(sum.apply(results));
    }
}
