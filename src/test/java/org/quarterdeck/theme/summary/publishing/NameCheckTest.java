package org.quarterdeck.theme.summary.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;

class NameCheckTest {
    private final NameCheck check = new NameCheck(List.of(site("Bournemouth and Poole", "NHS Dorset Coast"),
            site("Church View (Sunderland)", "City Hospitals NHS Foundation Trust")),
            List.of("Hyde", "South Lakeland"), List.of("STARS", "Age Concern"), List.of("Rosalind Thackery"));

    private static Site site(String name, String lead) {
        return new Site(new Programme("p", "P", YearMonth.of(2009, 4), "", false), name, name, "Site 01")
                .describe("", "", false, lead, Optional.empty());
    }

    private List<String> names(String text) {
        return check.find(text).stream().map(NameFound::name).toList();
    }

    @Test
    void findsSitesPartnersAndMembers() {
        assertThat(names("At Bournemouth and Poole, Age Concern and Rosalind Thackery agreed."))
                .containsExactlyInAnyOrder("Bournemouth and Poole", "Age Concern", "Rosalind Thackery");
    }

    @Test
    void findsPlacesByWhichASiteCouldBeTold() {
        assertThat(names("Wards in south Lakeland and Hyde; nobody may hyde it")).containsExactly("South Lakeland", "Hyde");
        assertThat(check.without("Two practices in Hyde", Set.of("Hyde"))).isEqualTo("Two practices in [a place]");
    }

    @Test
    void findsTheDistinctivePartOfAName() {
        assertThat(names("In Poole, in Sunderland, at City Hospitals, and Dr Thackery said so")).containsExactlyInAnyOrder("Poole",
                "Sunderland", "City Hospitals", "Thackery");
    }

    @Test
    void findsANameInAnyCaseUnlessItIsASingleWord() {
        assertThat(names("age CONCERN looked at the stars")).containsExactly("Age Concern");
        assertThat(names("STARS took part")).containsExactly("STARS");
    }

    @Test
    void doesNotFindANameInsideAWord() {
        assertThat(names("The Poolean teams were not concerned")).isEmpty();
    }

    @Test
    void anotherTextHasToBeDecidedAnew() {
        assertThat(key("In Poole it rained")).isNotEqualTo(key("In Poole it snowed")).isEqualTo(key("In Poole it rained"));
    }

    private String key(String text) {
        var name = check.find(text).get(0);
        return new Concern(name.kind(), null, "Findings", name.name(), name.excerpt(), null).key();
    }

    @Test
    void aNameIsTakenOutWhereverItStands() {
        assertThat(check.without("Poole and Age Concern, again Poole", Set.of("Poole")))
                .isEqualTo("[a site] and Age Concern, again [a site]");
        assertThat(check.without("Poole and Age Concern", Set.of("Age Concern"))).isEqualTo("Poole and [a partner organisation]");
    }

    @Test
    void everyPlaceIsListed() {
        assertThat(names("Poole and again Poole")).containsExactly("Poole", "Poole");
    }
}
