package org.quarterdeck.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkedText;

/** One coding: the passage where it stands, its theme and its memo. */
@Named
@RequestScoped
public class CodingPage {
    @Inject
    Codings codings;
    @Inject
    @Param(name = "programme")
    String programme;
    @Inject
    @Param(name = "site")
    String site;
    @Inject
    @Param(name = "round")
    String round;
    @Inject
    @Param(name = "coding")
    Long id;

    private Coding coding;
    private String text;
    private String memo;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFound();
        }
        coding = codings.find(id);
        var submission = coding.getVersion().getSubmission();
        if (!submission.getSite().getProgramme().getCode().equals(programme) || !submission.getSite().getCode().equals(site)
                || !submission.getRound().getCode().equals(round)) {
            throw new NotFound();
        }
        text = codings.text(coding);
        memo = coding.getMemo();
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        coding.getId();
    }

    public void save() {
        try {
            codings.note(id, memo);
            Messages.addFlashGlobalInfo("Memo saved");
            Faces.redirect(coding.getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public void confirm() {
        codings.confirm(id);
        Messages.addFlashGlobalInfo("Confirmed: the passage still speaks of {0}", coding.getTheme().getName());
        Faces.redirect(coding.getAddress());
    }

    public void remove() {
        try {
            codings.remove(id);
            Messages.addFlashGlobalInfo("Coding removed: {0}", coding.getTheme().getTitle());
            Faces.redirect(getBack());
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
    }

    /** Whether the person may take it back. */
    public boolean isRemovable() {
        return isMine() && !coding.isOver() && coding.getStanding() != CodingStanding.UNSETTLED;
    }

    /** Whether it counts under another theme than the one that the coder gave. */
    public boolean isMoved() {
        return !coding.getTheme().getId().equals(coding.getCountedUnder().getId());
    }

    /** What its standing means for the person who looks at it. */
    public String getStanding() {
        return switch (coding.getStanding()) {
            case COUNTED -> "Counted";
            case BLIND -> "Known to you alone until both coders have finished; not counted yet";
            case UNSETTLED -> "Two coders differ on it; not counted until that is settled";
            case SET_ASIDE -> "Set aside: not counted, because another coding stands for it or it was settled so";
            case SUPERSEDED -> "Not counted: the site has submitted a later version of this text";
        };
    }

    /** Whether the person has this coding of their own. */
    public boolean isMine() {
        return codings.mayChange(coding);
    }

    /** The paragraphs in which the passage lies, with it marked in them. */
    public List<MarkedText.Block> getContext() {
        var passage = coding.getPassage();
        return MarkedText.of(text, List.of(new Mark(coding.getQuestion().getCode(), passage.start(), passage.end(), "coding",
                "passage", "The passage"))).stream()
                .filter(block -> block.text().start() < passage.end() && block.text().end() > passage.start()).toList();
    }

    public String getBack() {
        return coding.getVersion().getSubmission().getAddress() + "/read?version=" + coding.getVersion().getNumber()
                + "#" + coding.getQuestion().getCode() + "-" + getContext().get(0).text().start();
    }

    public String getAt() {
        return PortalTime.dayAndTime(coding.getAt());
    }

    public Coding getCoding() {
        return coding;
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(String memo) {
        this.memo = memo;
    }
}
