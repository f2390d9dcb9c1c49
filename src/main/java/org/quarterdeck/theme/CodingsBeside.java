package org.quarterdeck.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkSource;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.SubmittedVersion;

/** Marks the coded passages of a submitted text and shows the codings beside it, to those who may know of codings. */
@Named
@RequestScoped
public class CodingsBeside implements MarkSource {
    private static final int BEGINNING = 40;

    @Inject
    Codings codings;
    @Inject
    CurrentStanding current;

    private Long version;
    private List<Coding> shown;

    @Override
    public List<Mark> marks(SubmittedVersion of) {
        return of(of).stream().map(CodingsBeside::mark).toList();
    }

    private static Mark mark(Coding coding) {
        return new Mark(coding.getQuestion().getCode(), coding.getPassage().start(), coding.getPassage().end(), "coding",
                "coding-" + coding.getId(), "Coded " + coding.getTheme().getTitle());
    }

    /** The codings of passages that begin in a block. */
    public List<Coding> in(SubmittedVersion of, MarkedText.Block block) {
        if (block == null) {
            return List.of();
        }
        var here = block.marks().stream().map(Mark::id).toList();
        return of(of).stream().filter(coding -> here.contains("coding-" + coding.getId())).toList();
    }

    public boolean mayCode(SubmittedVersion of) {
        return ThemePolicy.mayCode(current.get(), of.getSubmission().getSite().getProgramme());
    }

    /** The first words of a block, which tell links apart for those who hear them. */
    public String beginning(MarkedText.Block block) {
        return beginning(block.text().text());
    }

    public String beginning(Coding coding) {
        return beginning(coding.getPassage().quote());
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, text.lastIndexOf(' ', BEGINNING) + 1).strip() + " …";
    }

    private List<Coding> of(SubmittedVersion of) {
        if (!of.getId().equals(version)) {
            version = of.getId();
            shown = codings.ofVersion(of);
        }
        return shown;
    }
}
