package org.quarterdeck.costing.example;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.naming.NameFound;
import org.quarterdeck.programme.naming.ProgrammeNames;
import org.quarterdeck.shared.Invalid;

/** An evaluator writes about one site's costs as an example. */
@Named
@RequestScoped
public class CostExamplePage {
    @Inject
    CostExamples examples;
    @Inject
    ProgrammeNames names;
    @Inject
    SiteCostsPage address;

    private CostVersion costs;
    private List<CostExample> history;
    private String text;
    private List<Integer> lines;
    private int seen;
    private boolean overtaken;

    /**
     * A form that is sent is read before the page is loaded.
     *
     * @throws org.quarterdeck.shared.Refused unless the person evaluates the programme
     */
    public void load() {
        if (history == null) {
            read();
        }
    }

    private void read() {
        costs = examples.submitted(getSite()).orElse(null);
        history = examples.history(getSite());
        if (!Faces.isPostback()) {
            seen = history.isEmpty() ? 0 : getStanding().getNumber();
            text = history.isEmpty() ? "" : getStanding().getText();
            lines = history.isEmpty() ? List.of() : getStanding().getLines();
        }
    }

    public void save() {
        attempt(() -> {
            examples.write(getSite(), seen, lines == null ? List.of() : lines, text);
            Messages.addFlashGlobalInfo("The example is saved.");
        });
    }

    public void remove() {
        attempt(() -> {
            examples.remove(getSite(), seen);
            Messages.addFlashGlobalInfo("{0} is no example any more. What was written is kept and can be put back.", getSite().getName());
        });
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            Faces.redirect(getBack() + "#examples");
        } catch (Invalid wrong) {
            if (wrong.field().equals("seen")) {
                overtaken = true;
                history = examples.history(getSite());
                seen = getStanding().getNumber();
                Messages.addGlobalError("{0}", wrong.getMessage());
            } else {
                Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
            }
        }
    }

    /** What was written last about the site, or null. */
    public CostExample getStanding() {
        load();
        return history.isEmpty() ? null : history.get(0);
    }

    /** Whether somebody has written since the person began; what that says is then shown beside. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What was written before, the last first. */
    public List<CostExample> getEarlier() {
        return history.size() < 2 ? List.of() : history.subList(1, history.size());
    }

    /** Names in what is saved, which the PDF shows by other words. */
    public String getNamesFound() {
        return getStanding() == null ? "" : names.of(getSite().getProgramme()).find(getStanding().getText()).stream().map(NameFound::name).distinct()
                .collect(Collectors.joining(", "));
    }

    /** Null where the site has submitted nothing. */
    public CostVersion getCosts() {
        load();
        return costs;
    }

    public String label(CostItem line) {
        return costs.getProForma().getTemplate().name(line.category()) + ": " + line.item() + ", " + line.given();
    }

    public Site getSite() {
        return address.getSite();
    }

    public String getBack() {
        return getSite().getProgramme().getAddress() + "/costs";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Integer> getLines() {
        return lines;
    }

    public void setLines(List<Integer> lines) {
        this.lines = lines;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
