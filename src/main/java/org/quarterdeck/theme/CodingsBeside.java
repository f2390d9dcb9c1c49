package org.quarterdeck.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkSource;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.SubmittedVersion;

/** Marks the coded passages of a submitted text and shows the codings beside it, to those who may know of codings. */
@Named
@RequestScoped
public class CodingsBeside implements MarkSource {
    @Inject
    Codings codings;
    @Inject
    CodingDesk desk;
    @Inject
    CurrentStanding current;

    private Long version;
    private List<Coding> shown;
    private List<CodedParagraph> paragraphs;
    private Boolean mayCode;
    private Optional<DoubleCoding> doubleCoding;
    private List<Coding> lost;

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

    /** Whether the person may know of codings at all. */
    public boolean mayRead(SubmittedVersion of) {
        return ThemePolicy.mayReadCodings(current.get(), of.getSubmission().getSite().getProgramme());
    }

    public boolean mayCode(SubmittedVersion of) {
        of(of);
        if (mayCode == null) {
            mayCode = ThemePolicy.mayCode(current.get(), of.getSubmission().getSite().getProgramme())
                    && open(of).map(open -> ThemePolicy.mayCodeBlind(current.get(), open)).orElse(true);
        }
        return mayCode;
    }

    private Optional<DoubleCoding> open(SubmittedVersion of) {
        return Optional.ofNullable(doubleCoding(of)).filter(DoubleCoding::isOpen);
    }

    /** The independent coding of the version by two evaluators, or null where there is none or the person may not know of it. */
    public DoubleCoding doubleCoding(SubmittedVersion of) {
        of(of);
        if (doubleCoding == null) {
            doubleCoding = mayRead(of) ? desk.doubleCoding(of) : Optional.empty();
        }
        return doubleCoding.orElse(null);
    }

    /** What was coded in earlier versions and has no passage in this one. */
    public List<Coding> lost(SubmittedVersion of) {
        of(of);
        if (lost == null) {
            lost = of.getNumber() == 1 || !mayRead(of) ? List.of() : desk.lost(of);
        }
        return lost;
    }

    /** How many paragraphs the version has, and how many of them are coded: "12 of 40 paragraphs are coded". */
    public String progress(SubmittedVersion of) {
        var all = paragraphs(of);
        return all.stream().filter(CodedParagraph::isCoded).count() + " of " + all.size() + " paragraphs are coded";
    }

    /** The first paragraph without a coding after a place, from the beginning again after the last one; null where all are coded. */
    public CodedParagraph next(SubmittedVersion of, String question, MarkedText.Block block) {
        var all = paragraphs(of);
        int here = -1;
        for (int i = 0; block != null && i < all.size(); i++) {
            here = all.get(i).getAnchor().equals(question + "-" + block.text().start()) ? i : here;
        }
        int from = here + 1;
        return IntStream.range(0, all.size()).mapToObj(i -> all.get((from + i) % all.size()))
                .filter(paragraph -> !paragraph.isCoded()).findFirst().orElse(null);
    }

    private List<CodedParagraph> paragraphs(SubmittedVersion of) {
        of(of);
        if (paragraphs == null) {
            paragraphs = CodingDesk.paragraphs(of, of.getAnswers(), shown);
        }
        return paragraphs;
    }

    /** The first words of a block, which tell links apart for those who hear them. */
    public String beginning(MarkedText.Block block) {
        return CodedParagraph.beginning(block.text().text());
    }

    public String beginning(Coding coding) {
        return CodedParagraph.beginning(coding.getPassage().quote());
    }

    private List<Coding> of(SubmittedVersion of) {
        if (!of.getId().equals(version)) {
            version = of.getId();
            shown = codings.ofVersion(of);
            paragraphs = null;
            mayCode = null;
            doubleCoding = null;
            lost = null;
        }
        return shown;
    }
}
