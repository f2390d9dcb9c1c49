package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;

/** Whom a person wants to tell in particular of what they say. */
@Named
@RequestScoped
public class TellPart {
    @Inject
    Mentions mentions;

    private List<SelectItem> possible;
    private String[] chosen = {};

    public List<SelectItem> possible(Submission submission) {
        if (possible == null) {
            possible = mentions.possible(submission).stream()
                    .map(person -> new SelectItem(Long.toString(person.getId()), person.getName())).toList();
        }
        return possible;
    }

    /** @throws Invalid if the form was tampered with */
    Set<Long> ids() {
        if (!Arrays.stream(chosen).allMatch(id -> id.matches("\\d{1,18}"))) {
            throw new Invalid("tell", "Choose whom you want to tell");
        }
        return Arrays.stream(chosen).map(Long::valueOf).collect(Collectors.toSet());
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }
}
