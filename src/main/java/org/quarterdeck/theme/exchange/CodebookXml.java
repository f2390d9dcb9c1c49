package org.quarterdeck.theme.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.quarterdeck.shared.Invalid;

/** A codebook as a file {@code .qdc} of REFI-QDA 1.5, chapter 5, and its element {@code Codes} as projects hold it too. */
public final class CodebookXml {
    public static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
    public static final String ORIGIN = "Quarterdeck";
    /** Where messages about a file that was sent are shown. */
    public static final String FIELD = "file";
    private static final int DEEPEST = 100;

    private CodebookXml() {
    }

    /** The whole file, in UTF-8. Equal codes make equal files. The standard knows no codebook without codes. */
    public static byte[] write(List<ExchangedCode> codes) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("CodeBook");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeAttribute("origin", ORIGIN);
            writeCodes(out, codes);
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The element {@code Codes} in the namespace that is the default where the writer stands. */
    public static void writeCodes(XMLStreamWriter out, List<ExchangedCode> codes) throws XMLStreamException {
        out.writeStartElement("Codes");
        for (var code : codes) {
            write(out, code);
        }
        out.writeEndElement();
    }

    private static void write(XMLStreamWriter out, ExchangedCode code) throws XMLStreamException {
        out.writeStartElement("Code");
        out.writeAttribute("guid", code.guid());
        out.writeAttribute("name", code.name());
        out.writeAttribute("isCodable", Boolean.toString(code.codable()));
        if (code.colour() != null) {
            out.writeAttribute("color", code.colour());
        }
        if (code.description() != null) {
            out.writeStartElement("Description");
            out.writeCharacters(code.description());
            out.writeEndElement();
        }
        for (var within : code.codes()) {
            write(out, within);
        }
        out.writeEndElement();
    }

    /** @throws Invalid if this is no such file; it says what to send instead */
    public static ExchangedCodebook read(byte[] file) {
        try {
            var reader = SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(file));
            SafeXml.next(reader);
            if (!reader.isStartElement() || !reader.getLocalName().equals("CodeBook")) {
                throw refused("This is not a codebook of the exchange format. Export the codebook (not the project) as a .qdc file and send that");
            }
            return codebook(reader);
        } catch (XMLStreamException broken) {
            throw refused("The file is damaged or was not sent whole" + place(broken) + ". Export the codebook again as a .qdc file and send that");
        }
    }

    private static ExchangedCodebook codebook(XMLStreamReader reader) throws XMLStreamException {
        List<ExchangedCode> codes = List.of();
        int sets = 0;
        while (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT) {
            if (reader.getLocalName().equals("Codes")) {
                codes = readCodes(reader);
            } else {
                sets += SafeXml.skip(reader, "Set");
            }
        }
        return new ExchangedCodebook(codes, sets);
    }

    /**
     * Reads an element {@code Codes}, at whose start the reader stands, to its end.
     *
     * @throws Invalid if codes lie more than a hundred deep, or one has no name or no GUID
     */
    public static List<ExchangedCode> readCodes(XMLStreamReader reader) throws XMLStreamException {
        return readCodes(reader, 0);
    }

    private static List<ExchangedCode> readCodes(XMLStreamReader reader, int depth) throws XMLStreamException {
        var codes = new ArrayList<ExchangedCode>();
        while (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT) {
            if (reader.getLocalName().equals("Code")) {
                codes.add(readCode(reader, depth));
            } else {
                SafeXml.skip(reader, "");
            }
        }
        return codes;
    }

    private static ExchangedCode readCode(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw refused("The codes lie more than a hundred deep in each other. Move them up in the program that they come from");
        }
        int line = reader.getLocation().getLineNumber();
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (!attributes.getOrDefault("guid", "").strip().matches(SafeXml.GUID) || attributes.getOrDefault("name", "").isBlank()) {
            throw refused("The code in line " + line + " has no name or no GUID. Export the codebook again and send that file");
        }
        String description = null;
        var codes = new ArrayList<ExchangedCode>();
        while (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT) {
            switch (reader.getLocalName()) {
                case "Description" -> description = reader.getElementText();
                case "Code" -> codes.add(readCode(reader, depth + 1));
                default -> SafeXml.skip(reader, "");
            }
        }
        var colour = attributes.getOrDefault("color", "").strip();
        return new ExchangedCode(attributes.get("guid").strip(), attributes.get("name"),
                !List.of("false", "0").contains(attributes.getOrDefault("isCodable", "true").strip()),
                colour.matches(SafeXml.COLOUR) ? colour : null, description, codes);
    }

    /** The themes of a file one after the other, each before those under it. */
    public static List<ThemeRow> rows(List<ExchangedCode> codes) {
        var rows = new ArrayList<ThemeRow>();
        codes.forEach(code -> add(rows, "", code));
        return rows;
    }

    private static void add(List<ThemeRow> rows, String parent, ExchangedCode code) {
        var fields = new LinkedHashMap<>(ThemeDescription.read(code.description()));
        fields.put(ThemeRow.DEFINITION, fields.remove(""));
        fields.put(ThemeRow.NAME, code.name());
        fields.put(ThemeRow.GUID, code.guid());
        fields.put(ThemeRow.PARENT_GUID, parent);
        fields.put(ThemeRow.CODABLE, Boolean.toString(code.codable()));
        if (code.colour() != null) {
            fields.put(ThemeRow.FOREIGN_COLOUR, code.colour());
        }
        rows.add(new ThemeRow("code " + (rows.size() + 1), fields));
        code.codes().forEach(within -> add(rows, code.guid(), within));
    }

    private static String place(XMLStreamException broken) {
        return broken.getLocation() == null || broken.getLocation().getLineNumber() < 1 ? "" : " (line " + broken.getLocation().getLineNumber() + ")";
    }

    private static Invalid refused(String why) {
        return new Invalid(FIELD, why);
    }
}
