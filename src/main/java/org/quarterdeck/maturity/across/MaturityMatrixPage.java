package org.quarterdeck.maturity.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Paging;

/** How all sites stand at a round: sites by factors. */
@Named
@RequestScoped
public class MaturityMatrixPage {
    private static final int SITES = 200;

    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    Ratings ratings;
    @Inject
    Matrices matrices;
    @Inject
    LevelOrders orders;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "round")
    String roundCode;
    @Inject
    @Param(name = "framework")
    String wanted;

    private Programme programme;
    private List<Framework> all;
    private Framework framework;
    private List<Round> rounds;
    private Round round;
    private MatrixFilter filter;
    private LevelOrder byLevel;
    private Matrix whole;
    private Matrix matrix;
    private int page;

    public void load() {
        programme = programmes.programme(programmeCode);
        all = frameworks.all(programme);
        framework = frameworks.find(programme, wanted);
        if (framework.isStaged()) {
            framework = frameworks.whole(programme, wanted);
        }
        rounds = ratings.rounds(programme);
        round = roundCode == null ? latest() : rounds.stream().filter(each -> each.getCode().equals(roundCode)).findFirst()
                .orElseThrow(NotFound::new);
        byLevel = orders.standing(programme).orElse(null);
        filter = MatrixFilter.of(Faces::getRequestParameter);
        filter = byLevel == null ? filter.without(MatrixOrder.LEVEL) : filter;
        if (round != null) {
            whole = matrices.of(round, framework, filter.against()).in(filter.order());
            page = Paging.asked(Faces.getRequestParameter("page"), getPages());
            matrix = whole.part((page - 1) * SITES, page * SITES);
        }
    }

    /** Evaluators rate a round when its documents are in, so the last one that is closed comes first. */
    private Round latest() {
        return rounds.stream().filter(each -> !each.isOpen()).reduce((earlier, later) -> later)
                .orElse(rounds.isEmpty() ? null : rounds.get(rounds.size() - 1));
    }

    /** The orders that the reader can choose from. */
    public List<MatrixOrder> getOrders() {
        return Arrays.stream(MatrixOrder.values()).filter(order -> order != MatrixOrder.LEVEL || byLevel != null).toList();
    }

    /** The rounds that movement can be said against, the latest first. */
    public List<Round> getEarlier() {
        return rounds.stream().filter(each -> each.getOrdinal() < round.getOrdinal())
                .sorted((one, other) -> Integer.compare(other.getOrdinal(), one.getOrdinal())).toList();
    }

    /** Whether there is more than one site to order. */
    public boolean isOrdered() {
        return whole.rows().size() > 1;
    }

    public boolean isOrdering() {
        return RatingPolicy.mayOrderByLevel(current.get(), programme);
    }

    /** Whether the reader can have the matrix as a report. */
    public boolean isPrinting() {
        return RatingPolicy.maySeeAll(current.get(), programme);
    }

    public String address(MatrixRow row) {
        return row.site().getAddress() + "/maturity?round=" + round.getCode() + getAndFramework();
    }

    /** Where the same is as a file; by code or by group, because a file says no reason. */
    public String file(String kind) {
        return programme.getAddress() + "/maturity/" + kind + "?round=" + round.getCode() + getAndFramework() + "&against=" + filter.against();
    }

    /** What names the framework in an address that has a query already. */
    public String getAndFramework() {
        return framework.getId().equals(all.get(0).getId()) ? "" : "&framework=" + framework.getKey();
    }

    /** The query of this page without the number of the part. */
    public String getQuery() {
        return "round=" + round.getCode() + getAndFramework() + "&order=" + filter.order().getCode() + "&against=" + filter.against();
    }

    /** Such as ", sites 201 to 400 of 1600"; empty where all stand on one page. */
    public String getPart() {
        return getPages() == 1 ? "" : ", sites " + ((page - 1) * SITES + 1) + " to " + Math.min(page * SITES, whole.rows().size()) + " of " + whole.rows().size();
    }

    public int getPages() {
        return Paging.pages(whole.rows().size(), SITES);
    }

    public int getPage() {
        return page;
    }

    /** The decision that sites may be ordered by level, or null. */
    public LevelOrder getByLevel() {
        return byLevel;
    }

    public MatrixFilter getFilter() {
        return filter;
    }

    public List<Framework> getAll() {
        return all;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Framework getFramework() {
        return framework;
    }

    public List<Round> getRounds() {
        return rounds;
    }

    /** The round shown, or null where there is none that the person may see. */
    public Round getRound() {
        return round;
    }

    /** The sites of this page of the table. */
    public Matrix getMatrix() {
        return matrix;
    }
}
