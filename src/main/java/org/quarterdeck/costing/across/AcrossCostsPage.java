package org.quarterdeck.costing.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.costing.example.CostExample;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Paging;

/** The costs of all pilots side by side, never ranked. */
@Named
@RequestScoped
public class AcrossCostsPage {
    private static final int SITES = 50;

    @Inject
    Programmes programmes;
    @Inject
    AllCosts costs;
    @Inject
    CostExamples costExamples;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;

    private Programme programme;
    private ProgrammeCosts all;
    private ProgrammeCosts chosen;
    private AcrossFilter filter;
    private CostChart chart;
    private List<CostExample> examples;
    private int page;

    /** @throws org.quarterdeck.shared.NotFound unless the person may see the costs of every site */
    public void load() {
        programme = programmes.programme(programmeCode);
        all = costs.of(programme);
        filter = AcrossFilter.of(Faces::getRequestParameter, all.groups());
        chosen = all.in(filter.group());
        chart = new CostChart(filter.measure(), chosen, Site::getName);
        examples = costExamples.of(programme).stream().filter(example -> chosen.of(example.getSite()).isPresent()).toList();
        page = Paging.asked(Faces.getRequestParameter("page"), getPages());
    }

    public boolean isBlank() {
        return all.submitted().isEmpty();
    }

    public String getCaution() {
        return ProgrammeCosts.CAUTION;
    }

    public String pounds(Optional<BigDecimal> exact) {
        return exact.map(Pounds::shown).orElse("No data");
    }

    public String label(CostMeasure measure) {
        return measure.label(all.template());
    }

    public List<CostMeasure> getMeasures() {
        return List.of(CostMeasure.values());
    }

    /** The columns of the sites' table: the total before what it is made of. */
    public List<CostMeasure> getColumns() {
        return Stream.concat(Stream.of(CostMeasure.TOTAL), getMeasures().stream().filter(measure -> measure != CostMeasure.TOTAL)).toList();
    }

    public List<GroupCosts> getGroups() {
        return chosen.groups().stream().map(group -> GroupCosts.of(chosen, group, filter.measure())).toList();
    }

    /** The sites of this page of the table. */
    public List<SiteCosts> getSites() {
        return chosen.sites().subList((page - 1) * SITES, Math.min(page * SITES, chosen.sites().size()));
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Paging.pages(chosen.sites().size(), SITES);
    }

    /** Such as ", sites 51 to 100 of 160"; empty where all stand on one page. */
    public String getPart() {
        return getPages() == 1 ? "" : ", sites " + ((page - 1) * SITES + 1) + " to " + Math.min(page * SITES, chosen.sites().size()) + " of "
                + chosen.sites().size();
    }

    /** The examples among the sites that are looked at. */
    public List<CostExample> getExamples() {
        return examples;
    }

    /** Whether the person may choose examples. */
    public boolean isChoosing() {
        return CostPolicy.mayChooseExamples(current.get(), programme);
    }

    /** Whether the site has submitted again since the example was written. */
    public boolean isOutdated(CostExample example) {
        return chosen.of(example.getSite()).filter(site -> site.getVersion().getNumber() > example.getCosts().getNumber()).isPresent();
    }

    public Programme getProgramme() {
        return programme;
    }

    /** The sites that are looked at. */
    public ProgrammeCosts getCosts() {
        return chosen;
    }

    /** All analysis groups, for choosing one. */
    public List<String> getAllGroups() {
        return all.groups();
    }

    public AcrossFilter getFilter() {
        return filter;
    }

    public CostChart getChart() {
        return chart;
    }
}
