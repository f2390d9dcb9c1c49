package org.quarterdeck.feedback.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;

/** Who evaluates one submission. */
@Named
@RequestScoped
public class AssignmentPage {
    private static final String NOBODY = "0";

    @Inject
    Assignments assignments;
    @Inject
    SubmissionPage address;

    private String lead = NOBODY;
    private String[] seconds = {};

    /** @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme */
    public void load() {
        var given = assignments.of(getSubmission());
        if (!Faces.isPostback()) {
            lead = given.stream().filter(Assignment::isLead).map(AssignmentPage::id).findFirst().orElse(NOBODY);
            seconds = given.stream().filter(assignment -> !assignment.isLead()).map(AssignmentPage::id).toArray(String[]::new);
        }
    }

    private static String id(Assignment assignment) {
        return Long.toString(assignment.getEvaluator().getId());
    }

    public void assign() {
        try {
            assignments.assign(getSubmission(), NOBODY.equals(lead) ? null : Long.valueOf(lead),
                    Arrays.stream(seconds).map(Long::valueOf).collect(Collectors.toSet()));
            Messages.addFlashGlobalInfo("It is saved who evaluates " + getSubmission().getSite().getName() + " at " + getSubmission().getRound().getCode() + ".");
            Faces.redirect(getSubmission().getRound().getAddress());
        } catch (Invalid refused) {
            Messages.addError("form:" + refused.field() + ":input", "{0}", refused.getMessage());
        }
    }

    public List<SelectItem> getLeads() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(NOBODY, "Nobody yet"));
        items.addAll(getEvaluators());
        return items;
    }

    public List<SelectItem> getEvaluators() {
        return assignments.evaluators(getSubmission().getSite().getProgramme()).stream().map(AssignmentPage::item).toList();
    }

    private static SelectItem item(Person evaluator) {
        return new SelectItem(Long.toString(evaluator.getId()), evaluator.getName());
    }

    public Submission getSubmission() {
        return address.getSubmission();
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String[] getSeconds() {
        return seconds.clone();
    }

    public void setSeconds(String[] seconds) {
        this.seconds = seconds.clone();
    }
}
