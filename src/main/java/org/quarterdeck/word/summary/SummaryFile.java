package org.quarterdeck.word.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryReading;
import org.quarterdeck.word.Line;
import org.quarterdeck.word.LineStyle;
import org.quarterdeck.shared.Packed;
import org.quarterdeck.word.WordLayouts;
import org.quarterdeck.shared.XmlText;

/** The thematic summary of a round as a Word file. Made again from the same data it has the same bytes. */
public record SummaryFile(String name, byte[] content) {
    static SummaryFile of(SummaryReading summary, Round round) {
        var values = values(summary, round);
        var parts = new LinkedHashMap<String, String>();
        put(parts, "[Content_Types].xml", "content-types.xml", values);
        put(parts, "_rels/.rels", "package-relations.xml", values);
        put(parts, "word/document.xml", "summary.ftlx", values);
        put(parts, "word/_rels/document.xml.rels", "document-relations.xml", values);
        put(parts, "word/styles.xml", "styles.ftlx", values);
        put(parts, "word/numbering.xml", "numbering.ftlx", values);
        put(parts, "word/settings.xml", "settings.xml", values);
        put(parts, "word/comments.xml", "comments.ftlx", values);
        put(parts, "word/commentsExtended.xml", "comments-extended.ftlx", values);
        put(parts, "docProps/core.xml", "core.ftlx", values);
        put(parts, "docProps/custom.xml", "custom.ftlx", values);
        return new SummaryFile(name(summary.content()), Packed.of(parts));
    }

    private static void put(Map<String, String> parts, String place, String layout, Map<String, Object> values) {
        parts.put(place, XmlText.written(WordLayouts.fill(layout, values)));
    }

    private static String name(SummaryContent content) {
        return ("thematic-summary-" + content.programme() + "-" + content.round() + "-edition-" + content.edition())
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + ".docx";
    }

    private static Map<String, Object> values(SummaryReading summary, Round round) {
        var content = summary.content();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", "Thematic summary of " + content.round());
        values.put("site", content.programmeName());
        values.put("round", content.round());
        values.put("written", written(summary, round).toString());
        values.put("facts", facts(summary));
        values.put("corrects", Line.of(content.corrects() == null ? "" : content.corrects()));
        values.put("findings", Line.of(content.findings()));
        values.put("themes", content.themes().stream().map(theme -> ThemeSection.of(theme, content.method().roundBefore())).toList());
        values.put("matrices", MatrixTable.of(content.matrix()));
        values.put("method", method(content));
        values.put("properties", properties(summary));
        values.put("remarks", List.of());
        values.put("lineStyles", List.of(LineStyle.values()));
        values.put("bullets", LineStyle.BULLETS);
        return values;
    }

    /** A draft has no day of its own; it carries the day on which the round was due. */
    private static Instant written(SummaryReading summary, Round round) {
        return summary.published() ? summary.publishedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                : round.getDueOn().atStartOfDay(PortalTime.ZONE).toInstant();
    }

    private static List<String> facts(SummaryReading summary) {
        var content = summary.content();
        return List.of("Programme: " + content.programmeName(), "Round: " + content.round() + ", month " + content.pilotMonth(),
                "Edition: " + content.edition(), summary.published() ? "Published: " + PortalTime.dayOf(summary.publishedAt())
                        + ". What is changed in this file is not what was published." : "Draft: not published");
    }

    private static List<String> method(SummaryContent content) {
        var method = content.method();
        var sentences = new ArrayList<>(List.of(method.submitted() + " of the " + method.sites() + " sites submitted their Living Document in "
                + content.round() + ": " + String.join(", ", content.matrix().sites()) + ".",
                method.passages() + " passages were coded with the codebook \u201c" + method.codebook() + "\u201d, version "
                        + method.codebookNumber() + "."));
        if (!method.coders().isEmpty()) {
            sentences.add("Coded by " + String.join(", ", method.coders()) + ".");
        }
        if (method.agreement() != null && !method.agreement().isEmpty()) {
            sentences.add(method.agreement());
        }
        return sentences;
    }

    private static Map<String, String> properties(SummaryReading summary) {
        var content = summary.content();
        var properties = new LinkedHashMap<String, String>();
        properties.put("Quarterdeck programme", content.programme());
        properties.put("Quarterdeck round", content.round());
        properties.put("Quarterdeck edition", Integer.toString(content.edition()));
        if (summary.published()) {
            properties.put("Quarterdeck SHA-256 of the content", summary.sha256());
        }
        return properties;
    }
}
