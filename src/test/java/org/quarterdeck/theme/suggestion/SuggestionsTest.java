package org.quarterdeck.theme.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.search.Snippet;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;
import org.quarterdeck.testing.TestIndex;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Codings;

@ExtendWith(Services.class)
class SuggestionsTest {
    private static final String THEME = "IT-B";

    private Suggestions suggestions;

    @BeforeEach
    void theIndexIsBuilt() {
        the(TestIndex.class).bringUpToDate();
        suggestions = the(Suggestions.class);
    }

    private static Round round() {
        return the(Programmes.class).round(the(Programmes.class).programme("icp"), "T5");
    }

    private List<Suggestion> suggested(String who) {
        return as(who, () -> suggestions.of(round(), THEME));
    }

    private static String text(Suggestion suggestion) {
        return suggestion.parts().stream().map(Snippet.Part::text).collect(Collectors.joining());
    }

    private static List<String> keys(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::key).toList();
    }

    @Test
    void paragraphsOfTheRoundAreSuggestedWithTheWordsThatTheyShare() {
        var suggested = suggested("evaluator");

        assertThat(suggested).isNotEmpty().hasSizeLessThanOrEqualTo(Suggestions.MOST).allSatisfy(suggestion -> {
            assertThat(suggestion.shared()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(suggestion.shared()).allMatch(word -> text(suggestion).toLowerCase(java.util.Locale.UK).contains(word));
            assertThat(suggestion.parts().stream().filter(Snippet.Part::found)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(suggestion.getAddress()).contains("/rounds/T5/read?version=");
        });
        assertThat(keys(suggested("evaluator"))).isEqualTo(keys(suggested));
    }

    @Test
    void whatIsCodedToTheThemeIsNotSuggested() {
        var coded = as("evaluator", () -> the(Codings.class).ofTheme(round().getProgramme(), round(), THEME)).stream()
                .map(coding -> coding.getPassage().quote()).toList();

        assertThat(suggested("evaluator")).noneMatch(suggestion -> coded.stream().anyMatch(text(suggestion)::contains));
    }

    @Test
    void anAcceptedPassageIsACodingOfThePersonsAndIsSuggestedAgainWhenTakenBack() {
        var first = suggested("evaluator").get(0);

        var coding = as("evaluator", () -> suggestions.accept(round(), THEME, first.key()));

        assertThat(coding.getPassage().quote()).isEqualTo(text(first).strip());
        assertThat(coding.getMemo()).isEmpty();
        assertThat(coding.getStanding()).isEqualTo(CodingStanding.COUNTED);
        assertThat(keys(suggested("evaluator2"))).doesNotContain(first.key());

        doAs("evaluator", () -> the(Codings.class).remove(coding.getId()));

        assertThat(keys(suggested("evaluator2"))).contains(first.key());
    }

    @Test
    void aDismissedPassageStaysAwayUntilItIsBroughtBack() {
        var first = suggested("evaluator").get(0);

        doAs("evaluator", () -> suggestions.dismiss(round(), THEME, first.key()));
        doAs("evaluator2", () -> suggestions.dismiss(round(), THEME, first.key()));

        assertThat(keys(suggested("evaluator2"))).doesNotContain(first.key());
        var dismissed = as("evaluator2", () -> suggestions.dismissed(round(), THEME));
        assertThat(dismissed).singleElement().satisfies(each -> assertThat(each.getQuote()).isEqualTo(text(first)));

        doAs("evaluator2", () -> suggestions.suggestAgain(round(), THEME, dismissed.get(0).getId()));

        assertThat(keys(suggested("evaluator"))).isEqualTo(keys(suggested("evaluator2"))).contains(first.key());
    }

    @Test
    void aBlindCodingNeitherHidesAPassageFromOthersNorLendsItsWords() {
        var before = suggested("evaluator2");
        var coding = as("evaluator", () -> suggestions.accept(round(), THEME, before.get(0).key()));
        blind(coding);

        assertThat(keys(suggested("evaluator2"))).isEqualTo(keys(before));
        assertThat(suggested("evaluator2")).extracting(Suggestion::shared).isEqualTo(before.stream().map(Suggestion::shared).toList());
        assertThat(keys(suggested("evaluator"))).doesNotContain(before.get(0).key());
    }

    private static void blind(Coding coding) {
        the(EntityManager.class).createQuery("update Coding c set c.standing = :blind where c.id = :id")
                .setParameter("blind", CodingStanding.BLIND).setParameter("id", coding.getId()).executeUpdate();
    }

    @Test
    void whereNothingIsCodedNothingIsSuggested() {
        the(EntityManager.class).createQuery("update Coding c set c.standing = :aside where c.countedUnder.code = :theme")
                .setParameter("aside", CodingStanding.SET_ASIDE).setParameter("theme", THEME).executeUpdate();

        assertThat(suggested("evaluator")).isEmpty();
    }

    @Test
    void onlyWhoCodesGetsSuggestions() {
        assertThatThrownBy(() -> suggested("manager")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> suggested("lead.nty")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suggested("steering")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("evaluator", () -> suggestions.accept(round(), THEME, "nonsense"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("evaluator", () -> suggestions.accept(round(), THEME, "0-0"))).isInstanceOf(NotFound.class);
    }
}
