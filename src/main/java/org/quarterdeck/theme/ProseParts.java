package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.submission.MarkedText;

/** Cuts a text into its paragraphs and lists for a page. */
@Named
@ApplicationScoped
public class ProseParts {
    public List<MarkedText.Group> of(String text) {
        return MarkedText.groups(text, List.of());
    }
}
