package org.quarterdeck.theme.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a project file again as it was written. */
final class ProjectReader {
    private final Map<String, byte[]> entries = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<ExchangedProject.User> users = new ArrayList<>();
    private final List<ExchangedProject.Case> cases = new ArrayList<>();
    private final List<ExchangedSource> sources = new ArrayList<>();
    private List<ExchangedCode> codes = List.of();
    private String name;
    private String description;

    /** All of a project. */
    record Read(ExchangedProject project, List<ExchangedSource> sources) {
    }

    private ProjectReader() {
    }

    static Read read(InputStream file) throws IOException, XMLStreamException {
        var reading = new ProjectReader();
        try (var zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reading.entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        var xml = SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(reading.entries.get("project.qde")));
        SafeXml.next(xml);
        reading.name = xml.getAttributeValue(null, "name");
        while (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
            reading.part(xml);
        }
        return new Read(new ExchangedProject(reading.name, reading.description, reading.users, reading.codes, reading.cases),
                reading.sources.stream().map(reading::noted).toList());
    }

    private void part(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Users" -> each(xml, () -> {
                users.add(new ExchangedProject.User(guid(xml), xml.getAttributeValue(null, "name")));
                SafeXml.skip(xml, "");
            });
            case "CodeBook" -> each(xml, () -> codes = CodebookXml.readCodes(xml));
            case "Cases" -> each(xml, () -> cases.add(readCase(xml)));
            case "Sources" -> each(xml, () -> sources.add(source(xml)));
            case "Notes" -> each(xml, () -> {
                var guid = guid(xml);
                each(xml, () -> notes.put(guid, xml.getElementText()));
            });
            case "Description" -> description = xml.getElementText();
            default -> throw new XMLStreamException("Not ours: " + xml.getLocalName());
        }
    }

    private static ExchangedProject.Case readCase(XMLStreamReader xml) throws XMLStreamException {
        var found = new ExchangedProject.Case(guid(xml), xml.getAttributeValue(null, "name"), new ArrayList<>());
        each(xml, () -> {
            found.sources().add(target(xml));
            SafeXml.skip(xml, "");
        });
        return found;
    }

    private ExchangedSource source(XMLStreamReader xml) throws XMLStreamException {
        var file = "sources/" + xml.getAttributeValue(null, "plainTextPath").replaceFirst("^" + ProjectXml.INTERNAL, "");
        var source = new ExchangedSource(guid(xml), xml.getAttributeValue(null, "name"), new String(entries.get(file), StandardCharsets.UTF_8),
                new ArrayList<>());
        each(xml, () -> {
            var selection = new ExchangedSource.Selection(guid(xml), Integer.parseInt(xml.getAttributeValue(null, "startPosition")),
                    Integer.parseInt(xml.getAttributeValue(null, "endPosition")), new ArrayList<>());
            each(xml, () -> selection.codings().add(coding(xml)));
            source.selections().add(selection);
        });
        return source;
    }

    private static ExchangedSource.Coding coding(XMLStreamReader xml) throws XMLStreamException {
        var guid = guid(xml);
        var user = xml.getAttributeValue(null, "creatingUser");
        var at = xml.getAttributeValue(null, "creationDateTime");
        var references = new HashMap<String, String>();
        each(xml, () -> {
            references.put(xml.getLocalName(), target(xml));
            SafeXml.skip(xml, "");
        });
        return new ExchangedSource.Coding(guid, references.get("CodeRef"), user, at,
                references.containsKey("NoteRef") ? new ExchangedSource.Note(references.get("NoteRef"), null) : null);
    }

    private ExchangedSource noted(ExchangedSource source) {
        return new ExchangedSource(source.guid(), source.name(), source.text(), source.selections().stream()
                .map(selection -> new ExchangedSource.Selection(selection.guid(), selection.start(), selection.end(),
                        selection.codings().stream().map(this::noted).toList())).toList());
    }

    private ExchangedSource.Coding noted(ExchangedSource.Coding coding) {
        return coding.note() == null ? coding : new ExchangedSource.Coding(coding.guid(), coding.code(), coding.user(), coding.at(),
                new ExchangedSource.Note(coding.note().guid(), notes.get(coding.note().guid())));
    }

    private static String guid(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "guid");
    }

    private static String target(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "targetGUID");
    }

    private interface Part {
        void read() throws XMLStreamException;
    }

    private static void each(XMLStreamReader xml, Part part) throws XMLStreamException {
        while (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
            part.read();
        }
    }
}
