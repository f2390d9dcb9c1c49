package org.quarterdeck.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word file, whose identifiers every program makes up anew; only their names stay. */
final class Styles {
    private static final String NO_LIST = "0";

    private static final class Style {
        private String name = "";
        private String basedOn;
        private String list;
    }

    private final Map<String, Style> styles = new HashMap<>();

    static Styles of(Optional<byte[]> part) {
        var styles = new Styles();
        part.ifPresent(bytes -> Xml.read(bytes, xml -> name -> {
            if (name.equals("style")) {
                styles.styles.put(String.valueOf(xml.attribute("styleId")), style(xml));
            } else {
                xml.skip();
            }
        }));
        return styles;
    }

    private static Style style(Xml xml) throws XMLStreamException {
        var style = new Style();
        xml.each(name -> {
            switch (name) {
                case "name" -> style.name = String.valueOf(xml.value());
                case "basedOn" -> style.basedOn = xml.value();
                default -> { }
            }
            if (name.equals("pPr")) {
                xml.each(inner -> style.list = inner.equals("numPr") ? list(xml) : skipped(xml, style.list));
            } else {
                xml.skip();
            }
        });
        return style;
    }

    private static String skipped(Xml xml, String unchanged) throws XMLStreamException {
        xml.skip();
        return unchanged;
    }

    /** The number of the list that the current element puts a paragraph into. */
    static String list(Xml xml) throws XMLStreamException {
        var number = new String[1];
        xml.each(name -> {
            if (name.equals("numId")) {
                number[0] = xml.value();
            }
            xml.skip();
        });
        return number[0];
    }

    /**
     * The style of a line, from that of its paragraph and from the list that it is in.
     *
     * @param list number of the list, null where the paragraph itself says nothing
     */
    LineStyle line(String style, String list) {
        var own = LineStyle.named(name(style));
        boolean item = list == null ? own.map(LineStyle::isItem).orElseGet(() -> isOfAList(style)) : !list.equals(NO_LIST);
        return own.filter(line -> line.isItem() == item).orElse(item ? LineStyle.ITEM : LineStyle.PARAGRAPH);
    }

    boolean isPlaceholder(String style) {
        return name(style).equalsIgnoreCase("Placeholder Text");
    }

    private String name(String style) {
        return styles.containsKey(style) ? styles.get(style).name : "";
    }

    private boolean isOfAList(String style) {
        var seen = new HashSet<String>();
        for (var id = style; id != null && styles.containsKey(id) && seen.add(id); id = styles.get(id).basedOn) {
            if (styles.get(id).list != null) {
                return !styles.get(id).list.equals(NO_LIST);
            }
        }
        return false;
    }
}
