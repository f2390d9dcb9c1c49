package org.quarterdeck.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.shared.Packed;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.XmlText;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Submission;

/** A Living Document as a Word file. Made again from the same data it has the same bytes. */
public record WordFile(String name, byte[] content) {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** Names the file in what is said of it when it is refused. */
    static final String FIELD = "file";

    private static final List<String> HOW_TO = List.of(
            "Write below each question. Change what is no longer true, add what is new and leave the rest as it stands. Everything outside"
                    + " the answers stays as it is in the portal, whatever you do to it here.",
            "Paragraphs and lists are kept; tables, pictures and bold or coloured text are not. The comments beside the text are the"
                    + " evaluators\u2019 feedback that is still open: reply to them here, and your replies are sent back too.",
            "When you have finished, save this as a Word document (.docx) and send it back from the page of the Living Document."
                    + " You then see each change before it is applied, and choose.");

    static WordFile of(Submission submission, List<Answer> answers, List<Remark> remarks) {
        var values = values(submission, answers, remarks);
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", WordLayouts.fill("content-types.xml", values));
        parts.put("_rels/.rels", WordLayouts.fill("package-relations.xml", values));
        parts.put("word/document.xml", WordLayouts.fill("document.ftlx", values));
        parts.put("word/_rels/document.xml.rels", WordLayouts.fill("document-relations.xml", values));
        parts.put("word/styles.xml", WordLayouts.fill("styles.ftlx", values));
        parts.put("word/numbering.xml", WordLayouts.fill("numbering.ftlx", values));
        parts.put("word/settings.xml", WordLayouts.fill("settings.xml", values));
        parts.put("word/comments.xml", WordLayouts.fill("comments.ftlx", values));
        parts.put("word/commentsExtended.xml", WordLayouts.fill("comments-extended.ftlx", values));
        parts.put("docProps/core.xml", WordLayouts.fill("core.ftlx", values));
        parts.put("docProps/custom.xml", WordLayouts.fill("custom.ftlx", values));
        return new WordFile(name(submission), Packed.of(parts));
    }

    private static String name(Submission submission) {
        var name = "living-document-" + submission.getSite().getCode() + "-" + submission.getRound().getCode();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + ".docx";
    }

    private static Map<String, Object> values(Submission submission, List<Answer> answers, List<Remark> remarks) {
        var site = submission.getSite();
        var round = submission.getRound();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", XmlText.written(submission.getTemplate().getTitle()));
        values.put("site", XmlText.written(site.getName()));
        values.put("round", round.getCode());
        values.put("written", WordMoment.of(submission, answers, remarks).toString());
        values.put("facts", List.of("Programme: " + XmlText.written(site.getProgramme().getName()), "Site: " + XmlText.written(site.getName()),
                "Round: " + round.getCode() + ", month " + round.getPilotMonth(), "Due: " + PortalTime.day(round.getDueOn())));
        values.put("howTo", HOW_TO);
        values.put("properties", Identity.of(submission, answers, remarks).properties());
        values.put("remarks", remarks);
        values.put("titleRemarks", remarks.stream().filter(remark -> answers.stream()
                .noneMatch(answer -> remark.isOn(answer.getQuestion().getCode()))).map(Remark::id).toList());
        values.put("questions", sections(answers, remarks));
        values.put("lineStyles", List.of(LineStyle.values()));
        values.put("bullets", LineStyle.BULLETS);
        return values;
    }

    private static List<Section> sections(List<Answer> answers, List<Remark> remarks) {
        return answers.stream().map(answer -> Section.of(answer, answers.indexOf(answer) + 1, remarks)).toList();
    }
}
