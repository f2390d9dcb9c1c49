package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkSource;
import org.quarterdeck.submission.SubmittedVersion;

/** Marks the coded passages of a submitted text, for those who may know of codings. */
@ApplicationScoped
public class CodingMarks implements MarkSource {
    @Inject
    Codings codings;

    @Override
    public List<Mark> marks(SubmittedVersion version) {
        return codings.ofVersion(version).stream().map(CodingMarks::mark).toList();
    }

    private static Mark mark(Coding coding) {
        return new Mark(coding.getQuestion().getCode(), coding.getPassage().start(), coding.getPassage().end(), "coding",
                "coding-" + coding.getId(), "Coded " + coding.getTheme().getTitle());
    }
}
