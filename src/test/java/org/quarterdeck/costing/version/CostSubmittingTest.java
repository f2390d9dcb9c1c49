package org.quarterdeck.costing.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.Typing;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostSubmittingTest {
    private CostSubmitting submitting;
    private Site site;

    @BeforeEach
    void returned() {
        submitting = the(CostSubmitting.class);
        site = as("manager", () -> the(Programmes.class).site("icp", "TOR"));
        doAs("manager", () -> submitting.giveBack(site, "The equipment is missing"));
    }

    @Test
    void aVersionIsFrozenWithItsChecksumAndTheOneBeforeStaysReadable() {
        var before = read().get(0);
        addEquipment();

        var version = submit();

        assertThat(version.getNumber()).isEqualTo(2);
        assertThat(version.getSha256()).isEqualTo(Checksum.sha256(version.getFrozen()));
        assertThat(read()).hasSize(2);
        assertThat(read().get(0).getSha256()).isEqualTo(before.getSha256()).isEqualTo(Checksum.sha256(before.getFrozen()));
        assertThat(read().get(0).getReturnReason()).isEqualTo("The equipment is missing");
        assertThat(CostChanges.between(version.getProForma().getTemplate(), before.content(), version.content())).extracting(LineChange::kind, LineChange::item)
                .contains(tuple(LineChange.Kind.ADDED, "Equipment"));
    }

    @Test
    void evaluatorsGoOnReadingWhatWasSubmittedUntilItIsSubmittedAgain() {
        addEquipment();

        assertThat(as("evaluator", () -> the(Costs.class).ofSite(site).orElseThrow().content().lines())).noneMatch(line -> line.item().equals("Equipment"));
        assertThatThrownBy(() -> as("evaluator", () -> the(Costs.class).draft(site))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("manager", () -> the(Costs.class).draft(site))).isInstanceOf(NotFound.class);
        submit();
        assertThat(as("evaluator", () -> the(Costs.class).ofSite(site).orElseThrow().content().lines())).anyMatch(line -> line.item().equals("Equipment"));
    }

    @Test
    void whatLacksSomethingIsNotSubmitted() {
        var answer = draft().answer(CostCategory.SETUP_NON_LABOUR);
        doAs("lead.tor", () -> the(CostEntry.class).save(site, CostCategory.SETUP_NON_LABOUR, AnswerKind.UNKNOWN, "", new Typing(answer.getChecksum(), "page")));

        assertThatThrownBy(this::submit).isInstanceOf(Invalid.class);
        assertThat(read()).hasSize(1);
    }

    @Test
    void whatWasChangedSinceItWasCheckedIsCheckedAgain() {
        var seen = draft().getContentChecksum();
        addEquipment();

        assertThatThrownBy(() -> as("lead.tor", () -> submitting.submit(site, seen))).isInstanceOf(Invalid.class).hasMessageContaining("Check it again");
    }

    @Test
    void whatIsSubmittedTwiceOrReturnedTwiceIsRefusedWithWords() {
        submit();
        assertThatThrownBy(this::submit).isInstanceOf(Invalid.class);
        doAs("manager", () -> submitting.giveBack(site, "Again"));
        assertThatThrownBy(() -> as("manager", () -> submitting.giveBack(site, "And again"))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void aReasonIsNeeded(String reason) {
        submit();
        assertThatThrownBy(() -> as("manager", () -> submitting.giveBack(site, reason))).isInstanceOf(Invalid.class);
    }

    @Test
    void theOthersAreTold() {
        submit();
        doAs("manager", () -> submitting.giveBack(site, "Again"));

        assertThat(notices("evaluator")).anyMatch(text -> text.contains("Torbay has submitted its costs"));
        assertThat(notices("lead.tor")).anyMatch(text -> text.contains("Your cost pro-forma was returned to you"));
        assertThat(notices("contributor.tor")).anyMatch(text -> text.contains("Your cost pro-forma was returned to you"));
    }

    private static List<String> notices(String who) {
        return as(who, () -> the(Notices.class).mine().stream().map(notice -> notice.getText()).toList());
    }

    private void addEquipment() {
        doAs("lead.tor", () -> {
            var line = the(CostEntry.class).add(site, CostCategory.SETUP_NON_LABOUR);
            the(CostEntry.class).save(site, line.getNumber(), new LineEntry("Equipment", "ACTUAL", "1,250", "", "", "", "", "", "", ""),
                    new Typing(line.getChecksum(), "page"));
        });
    }

    private CostVersion submit() {
        return as("lead.tor", () -> submitting.submit(site, draft().getContentChecksum()));
    }

    private CostProForma draft() {
        return as("lead.tor", () -> the(Costs.class).draft(site).orElseThrow());
    }

    private List<CostVersion> read() {
        return as("evaluator", () -> the(Costs.class).versionsOf(site));
    }
}
