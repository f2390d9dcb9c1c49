package org.quarterdeck.theme.exchange;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that somebody has sent: no document types, no entities, nothing from elsewhere (OWASP, XML External Entity Prevention). */
public final class SafeXml {
    /** What the standard's schema calls GUIDType. */
    public static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}";
    /** What the standard's schema calls RGBType. */
    public static final String COLOUR = "#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})";

    private SafeXml() {
    }

    public static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /**
     * Goes to the next start or end of an element.
     *
     * @throws XMLStreamException if the text ends before, or there is a document type or an entity that is not of XML itself
     */
    public static int next(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("A document type or an entity", reader.getLocation());
            }
        }
        throw new XMLStreamException("The text ends too early", reader.getLocation());
    }

    /**
     * Leaves out the element at whose start the reader stands.
     *
     * @return how many elements of a name were in it
     */
    public static int skip(XMLStreamReader reader, String counted) throws XMLStreamException {
        int count = 0;
        for (int open = 1; open > 0;) {
            boolean starts = next(reader) == XMLStreamConstants.START_ELEMENT;
            open += starts ? 1 : -1;
            count += starts && reader.getLocalName().equals(counted) ? 1 : 0;
        }
        return count;
    }
}
