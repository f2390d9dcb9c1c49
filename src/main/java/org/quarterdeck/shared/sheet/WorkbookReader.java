package org.quarterdeck.shared.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quarterdeck.shared.Invalid;

/** The sheets of an Excel file (Office Open XML, ECMA-376), of which only the cells are read: no document types, entities or links. */
final class WorkbookReader {
    private static final XMLInputFactory FACTORY = factory();

    private final String field;
    private final Map<String, byte[]> parts;
    private final List<String> texts = new ArrayList<>();

    private interface Visit {
        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    WorkbookReader(String field, Map<String, byte[]> parts) {
        this.field = field;
        this.parts = parts;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    Map<String, List<SheetRow>> sheets() {
        if (parts.containsKey("xl/sharedStrings.xml")) {
            walk("xl/sharedStrings.xml", xml -> {
                if (xml.getLocalName().equals("si")) {
                    texts.add(text(xml, "si"));
                }
            });
        }
        var targets = new HashMap<String, String>();
        walk("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship") && !"External".equals(attribute(xml, "TargetMode"))) {
                targets.put(attribute(xml, "Id"), part(attribute(xml, "Target")));
            }
        });
        var sheets = new LinkedHashMap<String, List<SheetRow>>();
        walk("xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("sheet")) {
                var target = targets.get(xml.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
                sheets.put(attribute(xml, "name"), target == null || !parts.containsKey(target) ? List.of() : rows(target));
            }
        });
        return sheets;
    }

    private static String part(String target) {
        return target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private List<SheetRow> rows(String part) {
        var rows = new ArrayList<SheetRow>();
        int[] last = {0};
        walk(part, xml -> {
            if (xml.getLocalName().equals("row")) {
                last[0] = number(attribute(xml, "r"), last[0] + 1);
                var row = new SheetRow(last[0], cells(xml));
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > SheetReader.MOST_ROWS) {
                    throw SheetReader.tooLarge(field);
                }
            }
        });
        return rows;
    }

    private List<SheetCell> cells(XMLStreamReader xml) throws XMLStreamException {
        var cells = new ArrayList<SheetCell>();
        while (!ends(xml, "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                var address = attribute(xml, "r");
                int column = address == null ? cells.size() : SheetRow.column(address);
                var cell = cell(xml);
                if (!cell.isEmpty()) {
                    if (column >= SheetReader.MOST_COLUMNS) {
                        throw SheetReader.tooLarge(field);
                    }
                    while (cells.size() <= column) {
                        cells.add(SheetCell.EMPTY);
                    }
                    cells.set(column, cell);
                }
            }
        }
        return cells;
    }

    private SheetCell cell(XMLStreamReader xml) throws XMLStreamException {
        var type = attribute(xml, "t");
        var shown = new StringBuilder();
        boolean formula = false;
        while (!ends(xml, "c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> shown.append(xml.getElementText());
                    case "is" -> shown.append(text(xml, "is"));
                    default -> {
                    }
                }
            }
        }
        return new SheetCell(shown(type == null ? "n" : type, shown.toString()).strip(), formula);
    }

    private String shown(String type, String value) {
        if (value.length() > SheetReader.LONGEST_CELL) {
            throw SheetReader.tooLarge(field);
        }
        return switch (type) {
            case "s" -> texts.get(Integer.parseInt(value.strip()));
            case "n" -> value.isBlank() ? "" : SheetNumber.shown(value.strip());
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    /** The text of an element, run by run; how a word is pronounced is none of it. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean pronounced = false;
        while (!ends(xml, element)) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT || xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                pronounced = xml.getLocalName().equals("rPh") ? xml.isStartElement() : pronounced;
            }
            if (xml.isStartElement() && xml.getLocalName().equals("t") && !pronounced) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    /** Goes one step on; whether the element ends there. */
    private static boolean ends(XMLStreamReader xml, String element) throws XMLStreamException {
        xml.next();
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    private void walk(String part, Visit visit) {
        if (!parts.containsKey(part)) {
            throw UnpackedSheets.damaged(field);
        }
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw UnpackedSheets.damaged(field);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    visit.element(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof Invalid known ? known : UnpackedSheets.damaged(field);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }

    private static int number(String stated, int otherwise) {
        return stated == null ? otherwise : Integer.parseInt(stated);
    }
}
