package org.quarterdeck.word;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a part of a Word file. There are no document types, no entities and no depths without a bottom in it. */
final class Xml {
    private static final int DEEPEST = 300;
    private static final XMLInputFactory FACTORY = factory();

    /** What to do with an element: it must walk to its end, through {@link #each} or {@link #skip}. */
    interface Visit {
        void element(String name) throws XMLStreamException;
    }

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** @throws org.quarterdeck.shared.Invalid if the part is no such XML */
    static void read(byte[] part, java.util.function.Function<Xml, Visit> visitor) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            var xml = new Xml(reader);
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                xml.each(visitor.apply(xml));
            }
            reader.close();
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof org.quarterdeck.shared.Invalid known ? known : Unpacked.damaged();
        }
    }

    /** Visits the elements within the current one, and stands at its end afterwards. */
    void each(Visit visit) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw Unpacked.damaged();
        }
        while (next() == XMLStreamConstants.START_ELEMENT) {
            visit.element(reader.getLocalName());
        }
        depth--;
    }

    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            open += next() == XMLStreamConstants.START_ELEMENT ? 1 : -1;
        }
    }

    /** The text of the current element. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** An attribute in whatever namespace, null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an element of Word's that is on or off, or has another. */
    String value() {
        return attribute("val");
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.END_DOCUMENT) {
                throw Unpacked.damaged();
            }
            event = reader.next();
        }
        return event;
    }
}
