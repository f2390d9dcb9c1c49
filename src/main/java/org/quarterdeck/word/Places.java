package org.quarterdeck.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Where the comments of a Word file stand in its text: two at the same place begin and end after as many characters. */
final class Places {
    private final Xml xml;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private int length;

    private Places(Xml xml) {
        this.xml = xml;
    }

    static Map<String, String> of(byte[] document) {
        var found = new HashMap<String, String>();
        Xml.read(document, xml -> {
            var places = new Places(xml);
            return name -> {
                places.element(name);
                found.putAll(places.places);
            };
        });
        return found;
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "t" -> length += xml.text().length();
            case "commentRangeStart" -> {
                starts.put(String.valueOf(xml.attribute("id")), length);
                xml.skip();
            }
            case "commentRangeEnd" -> {
                var id = String.valueOf(xml.attribute("id"));
                places.put(id, starts.get(id) + "-" + length);
                xml.skip();
            }
            default -> xml.each(this::element);
        }
    }
}
