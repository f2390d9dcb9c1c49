package org.quarterdeck.report.archive;

import java.util.List;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Level;

/** {@code framework.json}: what sites are rated against. */
public record ArchivedFramework(String code, int number, String title, String introduction, List<LevelEntry> levels, List<FactorEntry> factors) {
    public record LevelEntry(int number, String name) {
        static LevelEntry of(Level level) {
            return new LevelEntry(level.getNumber(), level.getName());
        }
    }

    /** @param descriptors what each level means for the factor, from the lowest on */
    public record FactorEntry(String code, String name, String description, String lookFor, List<String> descriptors) {
        static FactorEntry of(Factor factor, List<Level> levels) {
            return new FactorEntry(factor.getCode(), factor.getName(), factor.getDescription(), factor.getLookFor(),
                    levels.stream().map(factor::descriptor).toList());
        }
    }

    static ArchivedFramework of(Framework framework) {
        return new ArchivedFramework(framework.getCode(), framework.getNumber(), framework.getTitle(), framework.getIntroduction(),
                framework.getLevels().stream().map(LevelEntry::of).toList(),
                framework.getFactors().stream().map(factor -> FactorEntry.of(factor, framework.getLevels())).toList());
    }
}
