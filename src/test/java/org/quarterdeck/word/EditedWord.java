package org.quarterdeck.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;

/** A Word file as somebody edits it: with another program, or by hand in its parts. */
final class EditedWord {
    static final String DOCUMENT = "word/document.xml";
    private static final Pattern PARAGRAPH = Pattern.compile("w14:paraId=\"(\\w+)\"");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    EditedWord(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    EditedWord put(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts one stretch of a part in place of another, which must be there. */
    EditedWord replace(String part, String old, String with) {
        if (!part(part).contains(old)) {
            throw new IllegalArgumentException(part + " has no " + old);
        }
        return put(part, part(part).replace(old, with));
    }

    /** Puts paragraphs in place of what the control of a question holds. */
    EditedWord answer(String question, String paragraphs) {
        var text = part(DOCUMENT);
        int from = text.indexOf("<w:sdtContent>", text.indexOf("<w:tag w:val=\"" + question + "\"/>")) + "<w:sdtContent>".length();
        return put(DOCUMENT, text.substring(0, from) + paragraphs + text.substring(text.indexOf("</w:sdtContent>", from)));
    }

    /** Takes the control of a question away, with or without what it holds. */
    EditedWord withoutControl(String question, boolean keepText) {
        var text = part(DOCUMENT);
        int tag = text.indexOf("<w:tag w:val=\"" + question + "\"/>");
        int from = text.lastIndexOf("<w:sdt>", tag);
        int content = text.indexOf("<w:sdtContent>", from) + "<w:sdtContent>".length();
        int end = text.indexOf("</w:sdtContent></w:sdt>", from);
        return put(DOCUMENT, text.substring(0, from) + (keepText ? text.substring(content, end) : "")
                + text.substring(end + "</w:sdtContent></w:sdt>".length()));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** With a reply to the first comment, as Word writes it: a comment of its own that names the paragraph of the other. */
    static byte[] replied(byte[] file, String text) {
        var edited = new EditedWord(file);
        var first = PARAGRAPH.matcher(edited.part("word/comments.xml"));
        if (!first.find()) {
            throw new IllegalArgumentException("The file has no comment");
        }
        return edited.replace("word/comments.xml", "</w:comments>", "<w:comment w:id=\"900\" w:author=\"Denise H.\" w:date=\"2011-09-06T10:00:00Z\">"
                        + "<w:p w14:paraId=\"00000ABC\"><w:r><w:t>" + text + "</w:t></w:r></w:p></w:comment></w:comments>")
                .replace("word/commentsExtended.xml", "</w15:commentsEx>", "<w15:commentEx w15:paraId=\"00000ABC\" w15:paraIdParent=\""
                        + first.group(1) + "\" w15:done=\"0\"/></w15:commentsEx>").bytes();
    }

    /** Adds words to the first paragraph of an answer with Apache POI. */
    static byte[] appended(byte[] file, String question, String words) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file)); var out = new ByteArrayOutputStream()) {
            var control = control(document, question);
            new XWPFParagraph(control.getSdtContent().getPArray(0), document).createRun().setText(words);
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static CTSdtBlock control(XWPFDocument document, String question) {
        for (var control : document.getDocument().getBody().getSdtArray()) {
            if (control.getSdtPr().getTag().getVal().equals(question)) {
                return control;
            }
        }
        throw new IllegalArgumentException("No control for " + question);
    }
}
