package org.quarterdeck.costing.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.Gap;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** Everything that a site has filled in on one page, to be checked and submitted. */
@Named
@RequestScoped
public class CheckCostsPage {
    @Inject
    CostSubmitting submitting;
    @Inject
    Costs costs;
    @Inject
    Programmes programmes;
    @Inject
    SiteCostsPage address;

    private boolean declared;
    private String seen;
    private CostContent content;
    private CostProForma proForma;
    private List<Gap> gaps;

    /** @throws NotFound unless the person is of the site's team and there is something to check */
    public void load() {
        if (getProForma().isWritable()) {
            seen = proForma.getContentChecksum();
        } else {
            Faces.redirect(address.getAddress());
        }
    }

    public void submit() {
        if (!declared) {
            Messages.addError("form:declared:input", "Confirm that this is what the site wants to submit");
            return;
        }
        try {
            var version = submitting.submit(address.getSite(), seen);
            Messages.addFlashGlobalInfo("The cost pro-forma is submitted as version {0}. The evaluators have been told", version.getNumber());
            Faces.redirect(address.getAddress());
        } catch (Invalid wrong) {
            Messages.addError(wrong.field().equals("declared") ? "form:declared:input" : null, "{0}", wrong.getMessage());
            proForma = null;
            content = null;
            gaps = null;
            seen = getProForma().getContentChecksum();
            declared = false;
        }
    }

    public CostProForma getProForma() {
        if (proForma == null) {
            proForma = costs.draft(address.getSite()).orElseThrow(NotFound::new);
        }
        return proForma;
    }

    public CostContent getContent() {
        if (content == null) {
            content = getProForma().content();
        }
        return content;
    }

    public List<Gap> getGaps() {
        if (gaps == null) {
            gaps = getProForma().gaps();
        }
        return gaps;
    }

    /** What changed since it was submitted last; nothing where it never was. */
    public List<LineChange> getChanges() {
        return getProForma().latestVersion().map(before -> CostChanges.between(proForma.getTemplate(), before.content(), getContent()))
                .orElse(List.of());
    }

    public boolean isLead() {
        return address.isLead();
    }

    /** Those who can submit, by name. */
    public String getLeads() {
        return programmes.leads(address.getSite()).stream().map(Person::getName).collect(Collectors.joining(" or "));
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
