package org.quarterdeck.report.archive;

import java.util.List;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.StageQuestion;

/**
 * {@code frameworks/KEY.json}: what sites are rated against.
 *
 * @param staged whether it has stages with questions instead of levels with descriptors
 */
public record ArchivedFramework(String code, int number, String title, String introduction, boolean inUse, boolean staged, List<LevelEntry> levels, List<FactorEntry> factors) {
    public record LevelEntry(int number, String name) {
        static LevelEntry of(Level level) {
            return new LevelEntry(level.getNumber(), level.getName());
        }
    }

    /** @param stage number of its stage */
    public record QuestionEntry(int stage, int number, String text) {
        static QuestionEntry of(StageQuestion question) {
            return new QuestionEntry(question.getStage().getNumber(), question.getOrdinal(), question.getText());
        }
    }

    /**
     * @param group what it stands under, or empty
     * @param descriptors what each level means for the factor, from the lowest on; none where there are stages
     * @param questions what is asked, in order, or none
     */
    public record FactorEntry(String code, String group, String name, String description, String lookFor, List<String> descriptors,
            List<QuestionEntry> questions) {
        static FactorEntry of(Factor factor, List<Level> levels) {
            return new FactorEntry(factor.getCode(), factor.getGroup(), factor.getName(), factor.getDescription(), factor.getLookFor(),
                    factor.getFramework().isStaged() ? List.of() : levels.stream().map(factor::descriptor).toList(),
                    factor.getQuestions().stream().map(QuestionEntry::of).toList());
        }
    }

    static ArchivedFramework of(Framework framework) {
        return new ArchivedFramework(framework.getCode(), framework.getNumber(), framework.getTitle(), framework.getIntroduction(), framework.isInUse(), framework.isStaged(),
                framework.getLevels().stream().map(LevelEntry::of).toList(),
                framework.getFactors().stream().map(factor -> FactorEntry.of(factor, framework.getLevels())).toList());
    }
}
