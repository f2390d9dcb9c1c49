package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.TemplateError;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.testing.TemplateFile;

/** What a file in templates/maturity may say, and what is said of one that is wrong. */
class FrameworkFileTest {
    private static final String GOOD = """
            code: hubs
            version: 2
            title: Family hubs
            introduction: How far a hub has come.
            levels:
              - {level: 0, name: Nothing}
              - {level: 1, name: Something}
            factors:
              - code: doors
                name: Open doors
                description: Who comes in.
                lookFor: Figures.
                levels:
                  0: Nobody comes.
                  1: Many come.
            """;

    @TempDir
    Path folder;

    private Framework read(String text) throws IOException {
        return FrameworkFile.read(file(text), null);
    }

    private TemplateNode file(String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("maturity")).resolve("hubs.yaml"), text);
        return TemplateFile.in(folder).yaml("maturity/hubs.yaml");
    }

    @Test
    void levelZeroIsALevelLikeAnother() throws IOException {
        var framework = read(GOOD);

        assertThat(framework.getLevels()).extracting(Level::getLabel).containsExactly("0 Nothing", "1 Something");
        assertThat(framework.level(0).map(Level::getName)).contains("Nothing");
        assertThat(framework.factor("doors").descriptor(framework.getLevels().get(0))).isEqualTo("Nobody comes.");
        assertThat(framework.isStaged()).isFalse();
        assertThat(framework.getKey()).isEqualTo("hubs-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrated-care-matrix-1", "integrated-care-readiness-1", "integrated-care-route-map-1", "balanced-scorecard-1"})
    void everyShippedFrameworkIsWhole(String name) {
        var framework = FrameworkFile.read(TemplateFile.shipped().yaml("maturity/" + name + ".yaml"), null);

        assertThat(framework.getFactors()).isNotEmpty().allSatisfy(factor -> assertThat(framework.getLevels()).allSatisfy(level -> {
            if (framework.isStaged()) {
                assertThat(factor.questions(level)).isNotEmpty();
            } else {
                assertThat(factor.descriptor(level)).hasSizeGreaterThan(20);
            }
        }));
    }

    @Test
    void theShippedFrameworksAreWhatTheyAreSaidToBe() {
        assertThat(shipped("integrated-care-matrix-1").getFactors()).hasSize(9);
        assertThat(shipped("integrated-care-readiness-1").getFactors()).hasSize(8);
        assertThat(shipped("integrated-care-readiness-1").getLevels()).extracting(Level::getNumber).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(shipped("integrated-care-route-map-1").getFactors()).hasSize(5);
        assertThat(shipped("integrated-care-route-map-1").isStaged()).isTrue();
        assertThat(shipped("balanced-scorecard-1").getGroups()).containsOnlyKeys("Service users and carers", "Processes", "Staff and learning", "Money");
    }

    private static Framework shipped(String name) {
        return FrameworkFile.read(TemplateFile.shipped().yaml("maturity/" + name + ".yaml"), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "code: hubs                    | code: Hubs!                 | 1  | small letters",
            "version: 2                    | version: 0                  | 2  | 1 or more",
            "version: 2                    | version: two                | 2  | a whole number",
            "title: Family hubs            | titel: Family hubs          | 3  | 'titel' is not known here",
            "{level: 1, name: Something}   | {level: 0, name: Something} | 7  | go up",
            "{level: 1, name: Something}   | {level: 11, name: Eleven}   | 7  | from 0 to 9",
            "      1: Many come.           | #                           | 14 | '1' is missing",
            "      1: Many come.           | 2: Many come.               | 15 | '2' is not known here",
            "code: doors                   | code: partners              | 9  | a word of the portal",
            "code: doors                   | ~code: doors\n    group: x~  | 10 | there is no group 'x'",
            "description: Who comes in.    | ~description: ''~           | 11 | give a value"})
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, int line, String message) {
        var text = GOOD.replace(right.stripTrailing(), wrong.replace("\\n", "\n").replace("~", ""));

        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(text)).isInstanceOf(TemplateError.class).hasMessageContaining(message)
                .hasMessageStartingWith("maturity/hubs.yaml:" + line + ":");
    }

    @Test
    void aFactorStandsOnce() {
        assertThatThrownBy(() -> read(GOOD + GOOD.substring(GOOD.indexOf("  - code: doors")))).isInstanceOf(TemplateError.class)
                .hasMessageContaining("'doors' stands twice");
    }
}
