package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class FrameworkUseTest {
    private static final String SETTING = "quarterdeck.templates";
    private static final String HUBS = """
            code: hubs
            version: 1
            title: Family hubs
            introduction: How far a hub has come.
            levels: [{level: 0, name: Nothing}, {level: 1, name: Something}, {level: 2, name: Everything}]
            factors:
              - code: doors
                name: Open doors
                description: Who comes in.
                lookFor: Figures.
                levels: {0: Nobody comes., 1: Some come., 2: All come.}
            """;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("maturity")).resolve(name + ".yaml"), text);
        System.setProperty(SETTING, folder.toString());
    }

    @Test
    void aFourthFrameworkIsOneFile() throws IOException {
        put("hubs-1", HUBS);

        doAs("manager", () -> use().take(programme(), "hubs-1"));
        doAs("lead.pri", () -> rate(0, "The door was locked."));
        doAs("evaluator", () -> the(Moderation.class).moderate(site(), open(), hubs().factor("doors"), 1, "It opens at noon.", List.of(), null));

        var doors = as("evaluator", () -> the(Ratings.class).ofSite(site(), open(), hubs()).factor("doors"));
        assertThat(doors.self().getLabel()).isEqualTo("0 Nothing");
        assertThat(doors.moderated().getLabel()).isEqualTo("1 Something");
        assertThat(as("lead.pri", () -> the(Frameworks.class).find(programme()).getCode())).isEqualTo("integrated-care-matrix");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() throws IOException {
        put("hubs-1", HUBS);
        doAs("manager", () -> use().take(programme(), "hubs-1"));
        doAs("lead.pri", () -> rate(2, "All come."));
        put("hubs-2", HUBS.replace("version: 1", "version: 2"));

        doAs("manager", () -> use().take(programme(), "hubs-2"));

        assertThat(as("evaluator", () -> hubs().getKey())).isEqualTo("hubs-2");
        var before = as("evaluator", () -> the(Frameworks.class).whole(programme(), "hubs-1"));
        assertThat(before.isInUse()).isFalse();
        assertThat(as("evaluator", () -> the(Ratings.class).ofSite(site(), open(), before).factor("doors").self().getNumber())).isEqualTo(2);
        assertThatThrownBy(() -> doAs("evaluator", () -> the(Moderation.class).moderate(site(), open(), before.factor("doors"), 1, "Why", List.of(), null)))
                .isInstanceOf(Invalid.class).hasMessageContaining("does not use");
    }

    @Test
    void whatStoppedCanBeTakenUpAgainWithItsRatings() throws IOException {
        put("hubs-1", HUBS);
        doAs("manager", () -> use().take(programme(), "hubs-1"));
        doAs("lead.pri", () -> rate(1, "Some come."));
        doAs("manager", () -> use().stop(programme(), "hubs-1"));
        assertThat(as("manager", () -> use().offered(programme()))).extracting(OfferedFramework::file).contains("hubs-1");

        doAs("manager", () -> use().take(programme(), "hubs-1"));

        assertThat(as("evaluator", () -> the(Ratings.class).ofSite(site(), open(), hubs()).factor("doors").self().getNumber())).isEqualTo(1);
        assertThatThrownBy(() -> doAs("manager", () -> use().take(programme(), "hubs-1"))).isInstanceOf(Invalid.class).hasMessageContaining("in use already");
    }

    @Test
    void aFileWithAMistakeIsOfferedWithWhatIsWrong() throws IOException {
        put("hubs-1", HUBS.replace("title: Family hubs", "title:"));

        var offered = as("manager", () -> use().offered(programme()));

        assertThat(offered).extracting(OfferedFramework::file).containsExactly("balanced-scorecard-1", "hubs-1");
        assertThat(offered.get(1).mistake()).startsWith("maturity/hubs-1.yaml:3:");
        assertThatThrownBy(() -> doAs("manager", () -> use().take(programme(), "hubs-1"))).isInstanceOf(Invalid.class).hasMessageContaining("hubs-1.yaml:3");
        assertThatThrownBy(() -> doAs("manager", () -> use().take(programme(), "../programmes/icp/programme"))).isInstanceOf(Invalid.class);
    }

    @Test
    void theLastOneStays() {
        doAs("manager", () -> {
            use().stop(programme(), "integrated-care-route-map");
            use().stop(programme(), "integrated-care-matrix");
        });

        assertThat(as("manager", () -> the(Frameworks.class).find(programme()).getCode())).isEqualTo("integrated-care-readiness");
        assertThatThrownBy(() -> doAs("manager", () -> use().stop(programme(), "integrated-care-readiness"))).isInstanceOf(Invalid.class)
                .hasMessageContaining("only framework");
    }

    private static void rate(int level, String reason) {
        var doors = hubs().factor("doors");
        var card = the(Ratings.class).ofSite(site(), open(), hubs());
        the(SelfRatings.class).rate(site(), open(), hubs(), List.of(new SelfGiven(doors, hubs().level(level).orElseThrow(), reason, null, null)),
                card.seen());
    }

    private static FrameworkUse use() {
        return the(FrameworkUse.class);
    }

    private static Framework hubs() {
        return the(Frameworks.class).whole(programme(), "hubs");
    }

    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static Site site() {
        return the(Programmes.class).site("icp", "PRI");
    }

    private static Round open() {
        return the(Programmes.class).round(programme(), "T6");
    }
}
