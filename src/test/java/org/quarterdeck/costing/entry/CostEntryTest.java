package org.quarterdeck.costing.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.costing.NotADraft;
import org.quarterdeck.costing.version.CostSubmitting;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostEntryTest {
    private CostEntry entry;
    private Site site;

    @BeforeEach
    void returned() {
        entry = the(CostEntry.class);
        site = as("manager", () -> the(Programmes.class).site("icp", "TOR"));
        doAs("manager", () -> the(CostSubmitting.class).giveBack(site, "Please look at it again"));
    }

    @Test
    void whatIsTypedIsKeptBeforeItCanBeCounted() {
        int line = add(CostCategory.SETUP_LABOUR);

        var kept = save(line, named("Designing", ""), "first", seen(line));

        assertThat(kept.isSaved()).isTrue();
        assertThat(draft().line(line).entry().item()).isEqualTo("Designing");
        assertThat(draft().content().line(line)).isEmpty();
        assertThat(draft().gaps()).extracting(gap -> gap.what()).contains("“Designing”: select whether it is an actual figure, an estimate or a range");
    }

    @Test
    void aPageThatSavesAgainAndAgainIsNotTakenForSomebodyElse() {
        int line = add(CostCategory.SETUP_LABOUR);
        var seen = seen(line);

        save(line, actually("Designing", "10"), "first", seen);
        assertThat(save(line, actually("Designing", "100"), "first", seen).isSaved()).isTrue();

        assertThat(draft().line(line).entry().amount()).isEqualTo("100");
    }

    @Test
    void twoWhoTypeIntoOneLineBothKeepTheirs() {
        int line = add(CostCategory.SETUP_LABOUR);
        var seen = seen(line);
        save(line, actually("Mine", "10"), "first", seen);

        var second = save(line, actually("Theirs", "20"), "second", seen);

        assertThat(second.isOvertaken()).isTrue();
        assertThat(draft().line(line).entry().item()).isEqualTo("Mine");
        assertThat(revisions("lines/" + line)).anySatisfy(revision -> {
            assertThat(revision.isSetAside()).isTrue();
            assertThat(revision.getFields()).containsEntry("Item", "Theirs").containsEntry("Amount", "20");
        });
        assertThat(save(line, actually("Both", "30"), "second", second.seen()).isSaved()).isTrue();
    }

    @Test
    void twoWhoTypeIntoTwoLinesDoNotMeet() {
        int one = add(CostCategory.SETUP_LABOUR);
        save(one, actually("One", "1"), "first", seen(one));
        int other = add(CostCategory.SETUP_LABOUR);

        assertThat(save(other, actually("Other", "2"), "second", seen(other)).isSaved()).isTrue();
        assertThat(draft().content().linesOf(CostCategory.SETUP_LABOUR)).extracting(line -> line.item()).contains("One", "Other");
    }

    @Test
    void aLineThatWasTakenOutCanBePutBackAsItWas() {
        int line = add(CostCategory.SETUP_LABOUR);
        save(line, actually("Designing", "10"), "first", seen(line));

        assertThat(as("lead.tor", () -> entry.remove(site, line, new Typing("what it was before", "second"))).isOvertaken()).isTrue();
        assertThat(as("lead.tor", () -> entry.remove(site, line, new Typing(seen(line), "second"))).isSaved()).isTrue();
        assertThat(draft().content().line(line)).isEmpty();

        doAs("lead.tor", () -> entry.putBack(site, line));
        assertThat(draft().content().line(line)).get().satisfies(back -> assertThat(back.amount()).isEqualByComparingTo("10"));
    }

    @Test
    void whatIsTypedIntoALineThatSomebodyTookOutIsNotLost() {
        int line = add(CostCategory.SETUP_LABOUR);
        save(line, actually("Designing", "10"), "first", seen(line));
        var seen = seen(line);
        doAs("lead.tor", () -> entry.remove(site, line, new Typing(seen, "second")));

        var overtaken = save(line, actually("Designing", "11"), "third", seen);
        assertThat(overtaken.isOvertaken()).isTrue();
        assertThat(save(line, actually("Designing", "11"), "third", overtaken.seen()).isSaved()).isTrue();
        assertThat(draft().content().line(line)).isPresent();
    }

    @Test
    void whatComesAfterSubmittingIsSetAside() {
        var about = draft().about();
        var shown = draft().getContentChecksum();
        doAs("lead.tor", () -> the(CostSubmitting.class).submit(site, shown));

        var late = as("lead.tor", () -> entry.save(site, new AboutCosts("5", about.funding(), "Late"), new Typing(about.checksum(), "first")));

        assertThat(late.outcome()).isEqualTo(Kept.Outcome.CLOSED);
        assertThat(revisions("about").get(0).getFields()).containsEntry("Notes", "Late");
        assertThatThrownBy(() -> add(CostCategory.CARRIED_OVER)).isInstanceOf(NotADraft.class);
    }

    @Test
    void aCategoryIsAnsweredByLinesByNoneOrByAReason() {
        var answer = draft().answer(CostCategory.SETUP_NON_LABOUR);
        var kept = as("lead.tor", () -> entry.save(site, CostCategory.SETUP_NON_LABOUR, AnswerKind.UNKNOWN, "", new Typing(answer.getChecksum(), "first")));
        assertThat(draft().gaps()).extracting(gap -> gap.what()).containsExactly("Set-up other than labour: say why you cannot estimate it");

        doAs("lead.tor", () -> entry.save(site, CostCategory.SETUP_NON_LABOUR, AnswerKind.UNKNOWN, "Nobody kept the bills", new Typing(kept.seen(), "first")));
        assertThat(draft().gaps()).isEmpty();
        assertThat(draft().content().results().category(CostCategory.SETUP_NON_LABOUR)).isEmpty();

        int line = add(CostCategory.SETUP_NON_LABOUR);
        save(line, actually("One bill", "10"), "first", seen(line));
        assertThat(draft().content().results().category(CostCategory.SETUP_NON_LABOUR)).isPresent();
        assertThat(draft().content().reason(CostCategory.SETUP_NON_LABOUR)).isEqualTo("Nobody kept the bills");
    }

    @Test
    void whoLeavesANewLineEmptyGetsItAgainAndNobodySeesIt() {
        int line = add(CostCategory.CARRIED_OVER);
        assertThat(add(CostCategory.CARRIED_OVER)).isEqualTo(line);
        assertThat(draft().standing()).extracting(each -> each.getNumber()).doesNotContain(line);
        assertThat(draft().gaps()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefusedAndChangesNothing() {
        int line = add(CostCategory.SETUP_LABOUR);
        assertThatThrownBy(() -> save(line, actually("x".repeat(2001), "1"), "first", seen(line))).isInstanceOf(Invalid.class);
        assertThat(draft().line(line).isEmpty()).isTrue();
    }

    /** Each in a transaction of its own, the second waiting for the first. */
    @Test
    void noLineIsLostWhenTwoAddAtOnce() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:costs-at-once;DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        Services.on(source, () -> {
            site = as("manager", () -> the(Programmes.class).site("icp", "TOR"));
            doAs("manager", () -> the(CostSubmitting.class).giveBack(site, "Again"));
            int before = draft().getLines().size();

            Services.atOnce(source, () -> addNamed("First"), () -> addNamed("Second"));

            assertThat(draft().getLines()).hasSize(before + 2).extracting(line -> line.getNumber()).doesNotHaveDuplicates();
            assertThat(draft().standing(CostCategory.SETUP_LABOUR)).extracting(line -> line.getItem()).contains("First", "Second");
        });
    }

    private void addNamed(String name) {
        int line = add(CostCategory.SETUP_LABOUR);
        save(line, actually(name, "1"), name, seen(line));
    }

    private int add(CostCategory category) {
        return as("lead.tor", () -> entry.add(site, category).getNumber());
    }

    private Kept<?> save(int line, LineEntry typed, String page, String seen) {
        return as("lead.tor", () -> entry.save(site, line, typed, new Typing(seen, page)));
    }

    private String seen(int line) {
        return draft().line(line).getChecksum();
    }

    private CostProForma draft() {
        return as("lead.tor", () -> the(Costs.class).draft(site).orElseThrow());
    }

    private List<CostRevision> revisions(String place) {
        return as("lead.tor", () -> the(CostRevisions.class).of(draft(), place));
    }

    private static LineEntry actually(String item, String amount) {
        return new LineEntry(item, "ACTUAL", amount, "", "", "", "", "", "", "");
    }

    private static LineEntry named(String item, String amount) {
        return new LineEntry(item, "", amount, "", "", "", "", "", "", "");
    }
}
