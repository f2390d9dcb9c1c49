package org.quarterdeck.costing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.evidence.EvidenceSource;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** The categories and lines of the costs that a site last submitted. A reference names the version, which never changes. */
@ApplicationScoped
public class CostEvidence implements EvidenceSource {
    private static final String OF_A_LINE = "/";
    private static final String OF_A_VERSION = ":";

    @Inject
    Costs costs;
    @Inject
    CurrentStanding current;

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.COST;
    }

    @Override
    @Transactional
    public List<Evidence> offer(Site site, Round round) {
        if (!CostPolicy.maySee(current.get(), site)) {
            return List.of();
        }
        var questions = costs.template(site.getProgramme()).getQuestions();
        return costs.ofSite(site).map(version -> Stream.concat(questions.stream().map(question -> category(version, question)),
                version.content().lines().stream().map(line -> line(version, questions, line))).toList()).orElse(List.of());
    }

    private static Evidence category(CostVersion version, CostQuestion question) {
        return evidence(version, question.getCategory(), "", "Categories of cost", question.getName());
    }

    private static Evidence line(CostVersion version, List<CostQuestion> questions, CostItem line) {
        var name = questions.stream().filter(question -> question.getCategory() == line.category()).map(CostQuestion::getName).findFirst().orElse("");
        return evidence(version, line.category(), OF_A_LINE + line.number(), "Lines of cost", name + ": " + line.item() + ", " + Pounds.shown(line.added()));
    }

    private static Evidence evidence(CostVersion version, CostCategory category, String line, String group, String title) {
        var reference = version.getNumber() + OF_A_VERSION + category.name() + line;
        return new Evidence(EvidenceKind.COST, reference, group, title, "", address(version.getProForma().getSite(), reference));
    }

    @Override
    @Transactional
    public Map<String, String> addresses(Site site, Collection<String> references) {
        if (!CostPolicy.maySee(current.get(), site)) {
            return Map.of();
        }
        return references.stream().collect(toMap(Function.identity(), reference -> address(site, reference)));
    }

    private static String address(Site site, String reference) {
        var parts = reference.split(OF_A_LINE)[0].split(OF_A_VERSION);
        return site.getAddress() + "/costs" + (parts.length == 1 ? "" : "/versions/" + parts[0]) + "#category-" + parts[parts.length - 1];
    }
}
