package org.quarterdeck.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PassageChoice;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.SubmittedAnswer;

/** An evaluator narrows a passage and gives it themes. */
@Named
@RequestScoped
public class NewCodingPage {
    @Inject
    Codings codings;
    @Inject
    Codebooks codebooks;
    @Inject
    CodingDesk desk;
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
    @Param(name = "question")
    String question;
    @Inject
    @Param(name = "version")
    Integer version;
    @Inject
    @Param(name = "start")
    Integer start;
    @Inject
    @Param(name = "end")
    Integer end;
    @Inject
    @Param(name = "desk")
    Integer fromDesk;

    private SubmittedAnswer answer;
    private List<PassageChoice> choices;
    private Codebook codebook;
    private PassageChoice pointed;
    private String passage;
    private List<String> themes = List.of();
    private String memo = "";
    private List<Theme> offered;
    private List<Coding> here;
    private List<Coding> lastTime;

    @PostConstruct
    void load() {
        if (start == null || end == null) {
            throw new NotFound();
        }
        answer = codings.answer(programme, site, round, question, version);
        codebook = codebooks.current(answer.getVersion().getSubmission().getSite().getProgramme());
        try {
            choices = PassageChoice.around(answer.getText(), start, end);
            pointed = PassageChoice.pointed(choices, Passage.of(answer.getText(), start, end));
            passage = pointed.value();
        } catch (Invalid nowhere) {
            throw new NotFound();
        }
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        answer.getId();
    }

    public void save() {
        try {
            var chosen = PassageChoice.chosen(choices, passage);
            var coded = codings.add(answer.getId(), chosen.start(), chosen.end(), themes, memo);
            Messages.addFlashGlobalInfo("Coded: {0}", String.join(", ", coded.stream().map(coding -> coding.getTheme().getTitle()).toList()));
            Faces.redirect(getBack());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    /** The paragraphs in which the passage lies, with what was pointed at marked in them. */
    public List<MarkedText.Block> getContext() {
        var paragraphs = choices.get(choices.size() - 1);
        return MarkedText.of(answer.getText(), List.of(new Mark(question, pointed.start(), pointed.end(), "coding", "passage", "The passage")))
                .stream().filter(block -> block.text().start() < paragraphs.end() && block.text().end() > paragraphs.start()).toList();
    }

    /** The paragraph in the text or on the coding desk, where the person came from. */
    public String getBack() {
        var submission = answer.getVersion().getSubmission().getAddress();
        var anchor = question + "-" + getContext().get(0).text().start();
        return fromDesk == null ? submission + "/read?version=" + answer.getVersion().getNumber() + "#" + anchor
                : submission + "/coding#desk-" + anchor;
    }

    public String themeLabel(Theme theme) {
        return theme.getTitle() + " (" + theme.getKind().getLabel().toLowerCase(java.util.Locale.ROOT) + " " + theme.getSymbol().getCharacter() + ")";
    }

    /** The themes that take codings: first those that the person gave last, then the others in their order. */
    public List<Theme> getOffered() {
        if (offered == null) {
            var recent = desk.recentThemes(codebook.getProgramme());
            offered = codebook.codable().stream().sorted(Comparator.comparing(theme ->
                    recent.contains(theme.getId()) ? recent.indexOf(theme.getId()) : Integer.MAX_VALUE)).toList();
        }
        return offered;
    }

    /** What the person may know to be coded already in the paragraphs shown. */
    public List<Coding> getHere() {
        if (here == null) {
            var paragraphs = choices.get(choices.size() - 1);
            here = codings.ofVersion(answer.getVersion()).stream().filter(coding -> coding.getQuestion().getCode().equals(question)
                    && coding.getPassage().start() < paragraphs.end() && coding.getPassage().end() > paragraphs.start()).toList();
        }
        return here;
    }

    /** What the site said last round, under each theme in the order of the codebook. */
    public List<LastTime> getLastTime() {
        if (lastTime == null) {
            lastTime = desk.lastTime(answer.getVersion().getSubmission());
        }
        var byTheme = new LinkedHashMap<Theme, List<Coding>>();
        lastTime.forEach(coding -> byTheme.computeIfAbsent(coding.getCountedUnder(), theme -> new ArrayList<>()).add(coding));
        return byTheme.entrySet().stream().map(entry -> new LastTime(entry.getKey(), entry.getValue())).toList();
    }

    /** What a site said under one theme in the round before. */
    public record LastTime(Theme theme, List<Coding> codings) {
    }

    public SubmittedAnswer getAnswer() {
        return answer;
    }

    public List<PassageChoice> getChoices() {
        return choices;
    }

    public Codebook getCodebook() {
        return codebook;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(String memo) {
        this.memo = memo;
    }
}
