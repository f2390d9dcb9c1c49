package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.Round;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.across.Tallies;
import org.quarterdeck.theme.across.Tally;
import org.quarterdeck.theme.agreement.Agreements;
import org.quarterdeck.theme.agreement.RoundAgreement;

/** Puts what evaluators wrote together with what is counted, as readers get it. */
@ApplicationScoped
public class SummaryComposer {
    @Inject
    EntityManager db;
    @Inject
    Tallies tallies;
    @Inject
    Agreements agreements;

    /** The summary as readers would get it now; for those who have asked a policy whether the person may see it. */
    @Transactional
    public SummaryContent compose(ThematicSummary summary) {
        db.flush();
        fetch(summary);
        var round = summary.getRound();
        var programme = round.getProgramme();
        var now = tallies.of(round);
        var before = tallies.before(round);
        var then = before.map(tallies::of).orElse(null);
        var codebook = tallies.codebook(programme);
        var matrix = now.matrix(codebook);
        var method = new SummaryContent.Method(before.map(Round::getCode).orElse(null), now.submitted(), tallies.sites(programme),
                codebook.getTitle(), codebook.getNumber(), matrix.total(), tallies.coders(round), inWords(agreements.ofRound(round)));
        return new SummaryContent(programme.getCode(), programme.getName(), round.getCode(), round.getPilotMonth(),
                summary.getEdition(), summary.getCorrects(), summary.getFindings(),
                summary.written().stream().map(written -> finding(written, now, then)).toList(), matrix, method);
    }

    private static String inWords(RoundAgreement agreement) {
        return agreement.submissions() == 0 ? "" : (agreement.submissions() == 1 ? "One submission was" : agreement.submissions() + " submissions were")
                + " coded by two people independently. Over all " + agreement.sentences() + " sentences they agreed on "
                + agreement.ofAll().getPercentText() + " of the decisions on themes (Cohen\u2019s kappa, pooled over the themes: "
                + agreement.ofAll().getValueText() + "); over the " + agreement.coded() + " sentences that at least one of them coded, on "
                + agreement.ofCoded().getPercentText() + " (" + agreement.ofCoded().getValueText() + ").";
    }

    /** Everything that the summary quotes and says, in three statements. */
    @Transactional
    public void fetch(ThematicSummary summary) {
        db.createQuery("""
                select q from Quotation q join fetch q.coding join fetch q.coding.question join fetch q.coding.version
                join fetch q.coding.version.submission join fetch q.coding.site
                join fetch q.coding.round join fetch q.coding.coder
                where q.summaryTheme.summary.id = :summary""", Quotation.class)
                .setParameter("summary", summary.getId()).getResultList();
        db.createQuery("""
                select distinct t from SummaryTheme t join fetch t.theme left join fetch t.writtenBy left join fetch t.quotations q
                where t.summary.id = :summary order by t.ordinal, q.ordinal""", SummaryTheme.class)
                .setParameter("summary", summary.getId()).getResultList();
        summary.getThemes().size();
    }

    /** How many sites raise a theme in a round, with nothing written or quoted of it. */
    @Transactional
    public SummaryContent.ThemeFinding counts(Round round, Theme theme) {
        return finding(theme, "", List.of(), tallies.of(round), before(round).map(tallies::of).orElse(null));
    }

    /** The round that the counts of a round are compared with; nothing for the first. */
    @Transactional
    public Optional<Round> before(Round round) {
        return tallies.before(round);
    }

    private static SummaryContent.ThemeFinding finding(SummaryTheme written, Tally now, Tally then) {
        return finding(written.getTheme(), written.getNarrative(), quotes(written), now, then);
    }

    private static SummaryContent.ThemeFinding finding(Theme theme, String narrative, List<SummaryContent.Quote> quotes, Tally now, Tally then) {
        var code = theme.getCode();
        return new SummaryContent.ThemeFinding(code, theme.getName(), theme.getKind().getLabel(), theme.getDefinition(),
                narrative, now.sites(code), now.submitted(), then == null ? null : then.sites(code),
                then == null ? null : then.submitted(), groups(code, now, then), quotes);
    }

    private static List<SummaryContent.GroupCount> groups(String theme, Tally now, Tally then) {
        return now.groups().entrySet().stream().map(group -> new SummaryContent.GroupCount(group.getKey(),
                now.sites(theme, group.getKey()), group.getValue(),
                then == null ? null : then.sites(theme, group.getKey()))).toList();
    }

    private static List<SummaryContent.Quote> quotes(SummaryTheme written) {
        return written.getQuotations().stream().map(quotation -> new SummaryContent.Quote(quotation.getText(),
                quotation.getCoding().getAttribution(), quotation.getCoding().getQuestion().getSubject())).toList();
    }
}
