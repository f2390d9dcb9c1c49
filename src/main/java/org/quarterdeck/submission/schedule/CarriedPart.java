package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.Submission;

/** What a site's team finds of earlier rounds beside its draft. */
@Named
@RequestScoped
public class CarriedPart {
    @Inject
    Carrying carrying;

    private List<Answer> retired;
    private List<Answer> unsent;

    public List<Answer> retired(Submission submission) {
        if (retired == null) {
            retired = carrying.retired(submission);
        }
        return retired;
    }

    /** One answer, or none. */
    public List<Answer> unsent(Answer answer) {
        if (unsent == null) {
            unsent = carrying.unsent(answer).stream().toList();
        }
        return unsent;
    }

    public List<MarkedText.Group> groups(Answer answer) {
        return MarkedText.groups(answer.getText(), List.of());
    }

    public String moment(Answer answer) {
        return PortalTime.dayAndTime(answer.getAmendedAt());
    }
}
