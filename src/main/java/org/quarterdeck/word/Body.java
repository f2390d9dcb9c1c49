package org.quarterdeck.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The paragraphs of a Word file's body: tables, controls and tracked insertions are walked into, what was deleted with changes
 * tracked is passed over.
 */
final class Body {
    private static final int MOST_PARAGRAPHS = 500_000;

    private final Xml xml;
    private final Styles styles;
    private final Deque<String> controls = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> bookmarks = new ArrayList<>();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private int count;
    private int tables;
    private int boxes;
    private int untagged;
    private boolean embedded;

    private Body(Xml xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    static Body of(byte[] document, Styles styles) {
        var body = new Body[1];
        Xml.read(document, xml -> {
            body[0] = new Body(xml, styles);
            return body[0]::block;
        });
        return body[0];
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** How many controls have this tag. */
    int controls(String tag) {
        return seen.getOrDefault(tag, 0);
    }

    private void block(String name) throws XMLStreamException {
        switch (name) {
            case "body", "ins", "moveTo", "customXml", "smartTag", "tr", "tc", "sdtContent", "txbxContent" -> xml.each(this::block);
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt" -> control();
            case "AlternateContent" -> xml.each(inner -> {
                if (inner.equals("Choice")) {
                    xml.each(this::block);
                } else {
                    xml.skip();
                }
            });
            case "bookmarkStart" -> {
                bookmarks.add(String.valueOf(xml.attribute("name")));
                xml.skip();
            }
            case "altChunk" -> {
                embedded = true;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void table() throws XMLStreamException {
        tables++;
        xml.each(this::block);
        tables--;
    }

    private void control() throws XMLStreamException {
        var tag = new String[1];
        xml.each(name -> {
            if (name.equals("sdtPr")) {
                tag[0] = tag();
            } else if (name.equals("sdtContent")) {
                enter(tag[0]);
            } else {
                xml.skip();
            }
        });
    }

    private void enter(String tag) throws XMLStreamException {
        boolean isOutermost = tag != null && controls.isEmpty();
        if (isOutermost) {
            controls.push(tag);
            seen.merge(tag, 1, Integer::sum);
        }
        untagged += tag == null ? 1 : 0;
        xml.each(this::block);
        untagged -= tag == null ? 1 : 0;
        if (isOutermost) {
            controls.pop();
        }
    }

    private String tag() throws XMLStreamException {
        var tag = new String[1];
        xml.each(name -> {
            if (name.equals("tag")) {
                tag[0] = xml.value();
            }
            xml.skip();
        });
        return tag[0];
    }

    private void paragraph() throws XMLStreamException {
        if (++count > MOST_PARAGRAPHS) {
            throw Unpacked.tooLarge();
        }
        var paragraph = new Paragraph(controls.peek());
        paragraph.controlled = untagged > 0;
        bookmarks.forEach(paragraph::bookmark);
        bookmarks.clear();
        var before = paragraphs;
        paragraphs = new ArrayList<>();
        new Runs(xml, styles, paragraph, this::box).read();
        note(paragraph);
        before.add(paragraph);
        before.addAll(paragraphs);
        paragraphs = before;
    }

    /** A text box hangs on a paragraph and is read after it. */
    private void box() throws XMLStreamException {
        boxes++;
        xml.each(this::block);
        boxes--;
    }

    private void note(Paragraph paragraph) {
        if (tables > 0) {
            paragraph.leaveOut(LeftOut.TABLE);
        }
        if (boxes > 0) {
            paragraph.leaveOut(LeftOut.TEXT_BOX);
        }
        if (embedded) {
            paragraph.leaveOut(LeftOut.FILE);
        }
        embedded = false;
    }
}
