package org.quarterdeck.maturity.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.FrameworkUse;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.SelfGiven;
import org.quarterdeck.maturity.SelfRatingForm;
import org.quarterdeck.maturity.SelfRatings;
import org.quarterdeck.maturity.Voice;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class PartnerTest {
    private static final String HERE = "192.0.2.1";

    private Site site;
    private Round open;
    private Framework matrix;

    @BeforeEach
    void find() {
        as("lead.pri", () -> {
            site = the(Programmes.class).site("icp", "PRI");
            open = the(Programmes.class).round(site.getProgramme(), "T6");
            matrix = the(Frameworks.class).whole(site.getProgramme(), null);
            return null;
        });
    }

    private String invite(String who) {
        var link = as("lead.pri", () -> the(Invitations.class).invite(site, open, matrix, who + "@example.org", "The " + who));
        return link.substring(link.indexOf(Invitations.ADDRESS) + Invitations.ADDRESS.length());
    }

    private void send(String key, int level, String reason) {
        var invitation = the(PartnerForms.class).open(key, HERE).orElseThrow();
        the(PartnerForms.class).send(invitation, SelfRatingForm.read(matrix.getFactors(),
                Map.of("level-focus", Integer.toString(level), "reason-focus", reason)).given());
    }

    private RatedFactor focus(String who) {
        return as(who, () -> the(Ratings.class).ofSite(site, open, matrix).factor("focus"));
    }

    private static boolean opens(String key) {
        return the(PartnerForms.class).open(key, HERE).isPresent();
    }

    @Test
    void whatPartnersAndTheLeadSayTogetherCounts() {
        var keys = List.of(invite("council"), invite("hospital"), invite("charity"), invite("ambulance"));
        send(keys.get(0), 1, "We see nothing of it.");
        send(keys.get(1), 1, "Nor do we.");
        send(keys.get(2), 4, "It works.");
        assertThat(focus("evaluator").self().getNumber()).isEqualTo(1);
        send(keys.get(3), 4, "It does.");

        assertThat(focus("evaluator").self().getNumber()).isEqualTo(2);
        assertThat(focus("evaluator").own().isSplit()).isTrue();

        doAs("lead.pri", () -> the(SelfRatings.class).rate(site, open, matrix, List.of(new SelfGiven(matrix.factor("focus"),
                matrix.level(3).orElseThrow(), "Half of it.", null, null)), seen()));
        assertThat(focus("lead.pri").self().getNumber()).isEqualTo(3);
        assertThat(focus("lead.pri").own().consensus().getRaters()).isEqualTo(5);
        assertThat(focus("lead.pri").own().voices()).filteredOn(Voice::lead).extracting(Voice::reason).containsExactly("Half of it.");
    }

    private String seen() {
        return the(Ratings.class).ofSite(site, open, matrix).seen();
    }

    @Test
    void onlyTheSiteKnowsWhichOrganisationSaidWhat() {
        send(invite("council"), 2, "Why");

        assertThat(focus("lead.pri").own().voices()).extracting(Voice::who).containsExactly("The council");
        assertThat(focus("contributor.pri").own().voices()).extracting(Voice::who).containsExactly("The council");
        assertThat(focus("evaluator").own().voices()).extracting(Voice::who).containsExactly("Partner 1");
        assertThat(focus("manager").own().voices()).extracting(Voice::who).containsExactly("Partner 1");
    }

    @Test
    void onlyTheChecksumOfALinkIsKept() {
        var key = invite("council");

        var kept = as("lead.pri", () -> the(Invitations.class).of(site, open, matrix)).get(0);
        assertThat(kept.getTokenSha256()).isEqualTo(Checksum.sha256(key)).doesNotContain(key);
        assertThat(key).hasSize(32);
    }

    @Test
    void aLinkWorksOnce() {
        var key = invite("council");
        var twice = the(PartnerForms.class).open(key, HERE).orElseThrow();
        send(key, 2, "Why");

        assertThat(opens(key)).isFalse();
        assertThatThrownBy(() -> the(PartnerForms.class).send(twice, List.of())).isInstanceOf(Invalid.class).hasMessageContaining("used");
        assertThatThrownBy(() -> the(PartnerForms.class).keepDraft(twice, Map.of())).isInstanceOf(Invalid.class);
    }

    @Test
    void aLinkThatIsWrongTakenBackExpiredOrOfAStoppedFrameworkOpensNothing() {
        var key = invite("council");
        assertThat(opens(key)).isTrue();
        assertThat(opens(key.substring(1) + "A")).isFalse();
        assertThat(opens("")).isFalse();

        doAs("manager", () -> the(FrameworkUse.class).stop(site.getProgramme(), matrix.getKey()));
        assertThat(opens(key)).isFalse();
        doAs("manager", () -> the(FrameworkUse.class).take(site.getProgramme(), "integrated-care-matrix-1"));
        assertThat(opens(key)).isTrue();

        doAs("lead.pri", () -> the(Invitations.class).revoke(site, open, matrix, the(Invitations.class).of(site, open, matrix).get(0).getId()));
        assertThat(opens(key)).isFalse();

        var late = invite("hospital");
        expire(Checksum.sha256(late));
        assertThat(opens(late)).isFalse();
    }

    private static void expire(String sha256) {
        var db = the(EntityManager.class);
        db.flush();
        db.createNativeQuery("update rating_invitation set expires_at = timestamp '2011-09-01 00:00:00' where token_sha256 = '" + sha256 + "'").executeUpdate();
        db.clear();
    }

    @Test
    void whoTriesManyLinksHasToWaitEvenWithARightOne() {
        var key = invite("council");
        for (int i = 0; i < 20; i++) {
            assertThat(opens("wrong" + i)).isFalse();
        }

        assertThat(opens(key)).isFalse();
        assertThat(the(PartnerForms.class).open(key, "192.0.2.2")).isPresent();
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSent() {
        var key = invite("council");
        the(PartnerForms.class).keepDraft(the(PartnerForms.class).open(key, HERE).orElseThrow(), Map.of("reason-focus", "Half a sent"));

        assertThat(the(PartnerForms.class).draft(the(PartnerForms.class).open(key, HERE).orElseThrow()).orElseThrow().fields())
                .containsEntry("reason-focus", "Half a sent");
        assertThat(focus("lead.pri").own().voices()).isEmpty();
    }

    @Test
    void nobodyIsAskedTwiceOrWithoutAnAddress() {
        invite("council");

        assertThatThrownBy(() -> invite("council")).isInstanceOf(Invalid.class).hasMessageContaining("asked already");
        assertThatThrownBy(() -> as("lead.pri", () -> the(Invitations.class).invite(site, open, matrix, "council", "The council")))
                .isInstanceOf(Invalid.class).hasMessageContaining("name@example.org");
        assertThatThrownBy(() -> as("lead.pri", () -> the(Invitations.class).invite(site, open, matrix, "a@example.org", " ")))
                .isInstanceOf(Invalid.class).hasMessageContaining("organisation");
    }
}
