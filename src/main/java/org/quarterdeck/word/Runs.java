package org.quarterdeck.word;

import javax.xml.stream.XMLStreamException;

/** Reads what is within a paragraph. */
final class Runs {
    /** Reads a text box. */
    interface Box {
        void read() throws XMLStreamException;
    }

    private final Xml xml;
    private final Styles styles;
    private final Paragraph paragraph;
    private final Box box;
    private boolean isPlaceholder;

    Runs(Xml xml, Styles styles, Paragraph paragraph, Box box) {
        this.xml = xml;
        this.styles = styles;
        this.paragraph = paragraph;
        this.box = box;
    }

    void read() throws XMLStreamException {
        xml.each(this::inline);
    }

    private void inline(String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> xml.each(this::property);
            case "r" -> run();
            case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent" -> xml.each(this::inline);
            case "sdt" -> {
                paragraph.controlled = true;
                xml.each(this::inline);
            }
            case "bookmarkStart" -> {
                paragraph.bookmark(String.valueOf(xml.attribute("name")));
                xml.skip();
            }
            case "oMath", "oMathPara" -> leaveOut(LeftOut.FORMULA);
            case "AlternateContent" -> alternative(this::inline);
            default -> xml.skip();
        }
    }

    private void property(String name) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> {
                paragraph.style = xml.value();
                xml.skip();
            }
            case "numPr" -> paragraph.list = Styles.list(xml);
            case "rPr" -> xml.each(inner -> {
                paragraph.joined |= inner.equals("del") || inner.equals("moveFrom");
                xml.skip();
            });
            default -> xml.skip();
        }
    }

    private void run() throws XMLStreamException {
        isPlaceholder = false;
        xml.each(this::content);
        isPlaceholder = false;
    }

    private void content(String name) throws XMLStreamException {
        switch (name) {
            case "rPr" -> xml.each(inner -> {
                isPlaceholder |= inner.equals("rStyle") && styles.isPlaceholder(xml.value());
                xml.skip();
            });
            case "t" -> write(xml.text());
            case "tab", "ptab" -> writeAndSkip("\t");
            case "br", "cr" -> writeAndSkip("\n");
            case "noBreakHyphen" -> writeAndSkip("\u2011");
            case "softHyphen" -> writeAndSkip("\u00ad");
            case "sym" -> leaveOut(LeftOut.SYMBOL);
            case "footnoteReference", "endnoteReference" -> leaveOut(LeftOut.NOTE);
            case "object" -> leaveOut(LeftOut.FILE);
            case "drawing", "pict" -> drawing();
            case "AlternateContent" -> alternative(this::content);
            default -> xml.skip();
        }
    }

    private void drawing() throws XMLStreamException {
        boolean[] hasBox = new boolean[1];
        xml.each(name -> within(name, hasBox));
        if (!hasBox[0]) {
            paragraph.leaveOut(LeftOut.PICTURE);
        }
    }

    private void within(String name, boolean[] hasBox) throws XMLStreamException {
        if (name.equals("txbxContent")) {
            hasBox[0] = true;
            box.read();
        } else {
            xml.each(inner -> within(inner, hasBox));
        }
    }

    /** Of two ways to show the same thing the newer one counts. */
    private void alternative(Xml.Visit visit) throws XMLStreamException {
        xml.each(name -> {
            if (name.equals("Choice")) {
                xml.each(visit);
            } else {
                xml.skip();
            }
        });
    }

    private void leaveOut(LeftOut kind) throws XMLStreamException {
        paragraph.leaveOut(kind);
        xml.skip();
    }

    private void write(String text) {
        if (!isPlaceholder) {
            paragraph.text.append(text);
        }
    }

    private void writeAndSkip(String text) throws XMLStreamException {
        write(text);
        xml.skip();
    }
}
