package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostQuestion;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.CostWords;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.costing.version.CostSubjects;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.discussion.SeenDiscussion;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** What one site's pilot cost, as it was submitted last: totals, lines, notes, and what was asked about them. Without a site, {@link AllCostsReport}. */
@ApplicationScoped
class CostsReport implements PdfReport, PackSource {
    @Inject
    Costs costs;
    @Inject
    CostWords words;
    @Inject
    Discussions discussions;
    @Inject
    AllCostsReport all;

    /** A category with its lines. */
    public record Section(String id, String heading, String wording, String reason, boolean counted, List<Line> lines, String figure, List<Thread> threads) {
    }

    public record Line(String item, String more, String basis, String amount, String counted) {
        static Line of(CostItem line) {
            var more = new ArrayList<String>();
            if (!line.replacedInWords().isEmpty()) {
                more.add(line.replacedInWords());
            }
            if (line.working() != null) {
                more.add(line.working().arithmetic());
            }
            return new Line(line.item(), String.join("; ", more), line.basis().getLabel() + (line.confidence() == null ? ""
                    : ", " + line.confidence().getLabel().toLowerCase(Locale.ROOT)), line.given(),
                    line.category().isCounted() ? Pounds.shown(line.counted()) : "Not counted");
        }
    }

    /** What was asked about a line or a category, and what came of it. */
    public record Thread(String heading, List<Comment> comments) {
    }

    public record Comment(String by, String step, String text) {
    }

    @Override
    public ReportKind kind() {
        return ReportKind.COSTS;
    }

    @Override
    public void check(ReportRequest request) {
        if (request.site() == null) {
            all.check(request.programme());
        } else {
            version(request);
        }
    }

    private CostVersion version(ReportRequest request) {
        return costs.ofSite(request.site()).orElseThrow(() -> new Invalid("site", request.site().getName()
                + " has not submitted its costs yet. Select another site"));
    }

    @Override
    public Content read(ReportRequest request) {
        return request.site() == null ? all.read(request.programme()) : ofSite(request);
    }

    /** The costs of all sites, with pseudonyms as always. */
    @Override
    public PackPart inPack(ReportRequest request) {
        return all.inPack(request);
    }

    private Content ofSite(ReportRequest request) {
        var version = version(request);
        var site = request.site();
        var content = version.content();
        var asked = discussions.ofSite(site).stream().filter(seen -> seen.discussion().getKind().equals(CostSubjects.KIND)).toList();
        var sections = version.getProForma().getTemplate().getQuestions().stream().map(question -> section(version, question, asked)).toList();
        var values = new HashMap<String, Object>();
        values.put("programme", request.programme().getName());
        values.put("site", site.getName());
        values.put("facts", facts(version));
        values.put("bookmarks", bookmarks(sections));
        values.put("categories", sections.stream().filter(Section::counted).map(section -> new Fact(section.heading(), section.figure())).toList());
        values.put("totals", totals(content));
        values.put("beside", beside(version));
        values.put("notes", content.notes());
        values.put("sections", sections);
        return new Content("costs", "Costs of " + site.getName(), "What the pilot of " + site.getName() + " cost to set up and to run for 12 months",
                version.getSubmittedAt(), values);
    }

    private Section section(CostVersion version, CostQuestion question, List<SeenDiscussion> asked) {
        var content = version.content();
        var category = question.getCategory();
        var threads = asked.stream().filter(seen -> seen.discussion().getReference().equals(version.categoryReference(category))
                || content.linesOf(category).stream().anyMatch(line -> seen.discussion().getReference().equals(version.lineReference(line))))
                .map(CostsReport::thread).toList();
        return new Section("category-" + category.name().toLowerCase(Locale.ROOT).replace('_', '-'), question.getNumber() + ". " + question.getName(), question.getWording(),
                content.reason(category), category.isCounted(), content.linesOf(category).stream().map(Line::of).toList(),
                words.figure(content.results(), category), threads);
    }

    private static Thread thread(SeenDiscussion seen) {
        return new Thread(seen.subject().title() + ": " + seen.discussion().getState().name().toLowerCase(Locale.ROOT),
                seen.discussion().getComments().stream().map(comment -> new Comment(comment.getBy().getName(),
                        comment.getStep().getPhrase() + ", " + comment.getMoment(), comment.getText())).toList());
    }

    private List<Fact> facts(CostVersion version) {
        var site = version.getProForma().getSite();
        var facts = new ArrayList<>(List.of(new Fact("Pilot", site.getFocus()), new Fact("Analysis group", site.getGroup()),
                new Fact("Version", version.getNumber() + ", submitted" + (version.getSubmittedBy() == null ? "" : " by " + version.getSubmittedBy().getName())
                        + " on " + PortalTime.dayAndTime(version.getSubmittedAt()))));
        if (version.isReturned()) {
            facts.add(new Fact("Returned", "On " + PortalTime.dayOf(version.getReturnedAt()) + "; the site has not submitted again"));
        }
        facts.add(new Fact("SHA-256 of the version", version.getSha256()));
        return facts;
    }

    private static List<Fact> totals(CostContent content) {
        var results = content.results();
        return List.of(new Fact("Set-up", Pounds.shown(results.setUp())), new Fact("12 months of running", Pounds.shown(results.running())),
                new Fact("Total", Pounds.shown(results.total())));
    }

    private List<Fact> beside(CostVersion version) {
        var results = version.results();
        var facts = new ArrayList<Fact>();
        version.getProForma().getTemplate().getQuestions().stream().filter(question -> !question.getCategory().isCounted())
                .forEach(question -> facts.add(new Fact(question.getName(), words.figure(results, question.getCategory()) + "; not in the totals")));
        facts.add(new Fact("Total that the site states", words.stated(results) + (results.isDifferent() ? "; that is " + words.difference(results) : "")));
        facts.add(new Fact("The total, from low to high", words.bounds(results)));
        facts.add(new Fact("Share of the total that is estimated", words.estimatedShare(results)));
        facts.add(new Fact("Funding received", words.funding(results)));
        facts.add(new Fact("Total less the funding", words.net(results)));
        if (!results.missing().isEmpty()) {
            facts.add(new Fact("Left out of the totals", "What the site could not estimate. That is not zero"));
        }
        return facts;
    }

    private static List<Bookmark> bookmarks(List<Section> sections) {
        return List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"), Bookmark.to("What it comes to", "totals"),
                new Bookmark("What the figures are made of", "lines", sections.stream().map(section -> Bookmark.to(section.heading(), section.id())).toList()));
    }
}
