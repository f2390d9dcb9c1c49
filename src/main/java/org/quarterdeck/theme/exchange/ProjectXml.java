package org.quarterdeck.theme.exchange;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The file {@code project.qde} of REFI-QDA 1.5, chapter 6, written source by source, so that a large one needs little memory. */
final class ProjectXml {
    static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    static final String INTERNAL = "internal://";

    /** A note, with who wrote it and when. */
    private record Noted(ExchangedSource.Note note, String user, String at) {
    }

    private final XMLStreamWriter out;
    private final List<Noted> notes = new ArrayList<>();
    private final String description;

    /** Writes everything that stands before the sources. */
    ProjectXml(ExchangedProject project, OutputStream to) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new BufferedOutputStream(to), "UTF-8");
        description = project.description();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("Project");
        out.writeDefaultNamespace(NAMESPACE);
        attribute("name", project.name());
        attribute("origin", CodebookXml.ORIGIN);
        users(project.users());
        out.writeStartElement("CodeBook");
        CodebookXml.writeCodes(out, project.codes());
        out.writeEndElement();
        cases(project.cases());
        if (!project.cases().isEmpty()) {
            out.writeStartElement("Sources");
        }
    }

    private void users(List<ExchangedProject.User> users) throws XMLStreamException {
        if (!users.isEmpty()) {
            out.writeStartElement("Users");
            for (var user : users) {
                out.writeEmptyElement("User");
                attribute("guid", user.guid());
                attribute("name", user.name());
            }
            out.writeEndElement();
        }
    }

    private void cases(List<ExchangedProject.Case> cases) throws XMLStreamException {
        if (!cases.isEmpty()) {
            out.writeStartElement("Cases");
            for (var each : cases) {
                out.writeStartElement("Case");
                attribute("guid", each.guid());
                attribute("name", each.name());
                for (var source : each.sources()) {
                    reference("SourceRef", source);
                }
                out.writeEndElement();
            }
            out.writeEndElement();
        }
    }

    void add(ExchangedSource source) throws XMLStreamException {
        out.writeStartElement("TextSource");
        attribute("guid", source.guid());
        attribute("name", source.name());
        attribute("plainTextPath", INTERNAL + source.guid() + ".txt");
        for (var selection : source.selections()) {
            out.writeStartElement("PlainTextSelection");
            attribute("guid", selection.guid());
            attribute("startPosition", Integer.toString(selection.start()));
            attribute("endPosition", Integer.toString(selection.end()));
            attribute("creatingUser", selection.codings().get(0).user());
            attribute("creationDateTime", selection.codings().get(0).at());
            for (var coding : selection.codings()) {
                add(coding);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void add(ExchangedSource.Coding coding) throws XMLStreamException {
        out.writeStartElement("Coding");
        attribute("guid", coding.guid());
        attribute("creatingUser", coding.user());
        attribute("creationDateTime", coding.at());
        reference("CodeRef", coding.code());
        if (coding.note() != null) {
            reference("NoteRef", coding.note().guid());
            notes.add(new Noted(coding.note(), coding.user(), coding.at()));
        }
        out.writeEndElement();
    }

    /** Writes everything that stands after the sources. */
    void end(boolean anySource) throws XMLStreamException {
        if (anySource) {
            out.writeEndElement();
        }
        if (!notes.isEmpty()) {
            out.writeStartElement("Notes");
            for (var noted : notes) {
                out.writeStartElement("Note");
                attribute("guid", noted.note().guid());
                attribute("creatingUser", noted.user());
                attribute("creationDateTime", noted.at());
                element("PlainTextContent", noted.note().text());
                out.writeEndElement();
            }
            out.writeEndElement();
        }
        element("Description", description);
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    private void reference(String name, String target) throws XMLStreamException {
        out.writeEmptyElement(name);
        attribute("targetGUID", target);
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(writable(text));
        out.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, writable(value));
    }

    /** XML 1.0 has no place for U+FFFE and U+FFFF, which are no characters but can be pasted. */
    private static String writable(String text) {
        return text.replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd');
    }
}
