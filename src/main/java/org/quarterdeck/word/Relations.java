package org.quarterdeck.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in a Word file its parts are: the names are the business of the program that wrote it. */
final class Relations {
    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Unpacked file;

    Relations(Unpacked file) {
        this.file = file;
    }

    /** @throws org.quarterdeck.shared.Invalid unless the file is a Word document without macros */
    String document() {
        var types = contentTypes();
        var document = target("_rels/.rels", "", "/officeDocument").orElseThrow(Unpacked::noWordFile);
        var type = types.getOrDefault("/" + document, types.getOrDefault("xml", ""));
        if (types.values().stream().anyMatch(each -> each.contains("macroEnabled") || each.contains("vbaProject"))) {
            throw Unpacked.macros();
        } else if (!type.endsWith(MAIN)) {
            throw Unpacked.noWordFile();
        }
        return document;
    }

    Optional<byte[]> properties() {
        return target("_rels/.rels", "", "/custom-properties").flatMap(file::part);
    }

    Optional<byte[]> styles(String document) {
        return beside(document, "/styles");
    }

    Optional<byte[]> comments(String document) {
        return beside(document, "/comments");
    }

    /** What Word says of which comment replies to which. */
    Optional<byte[]> commentsExtended(String document) {
        return beside(document, "/commentsExtended");
    }

    private Optional<byte[]> beside(String document, String type) {
        int folder = document.lastIndexOf('/') + 1;
        return target(document.substring(0, folder) + "_rels/" + document.substring(folder) + ".rels", document.substring(0, folder), type).flatMap(file::part);
    }

    private Map<String, String> contentTypes() {
        var types = new HashMap<String, String>();
        Xml.read(file.part(CONTENT_TYPES).orElseThrow(Unpacked::noWordFile), xml -> name -> {
            var of = name.equals("Override") ? xml.attribute("PartName") : xml.attribute("Extension");
            types.put(String.valueOf(of), String.valueOf(xml.attribute("ContentType")));
            xml.skip();
        });
        return types;
    }

    private Optional<String> target(String relations, String folder, String type) {
        var found = new HashMap<String, String>();
        file.part(relations).ifPresent(part -> Xml.read(part, xml -> name -> {
            boolean isOutside = "External".equals(xml.attribute("TargetMode"));
            if (!isOutside && String.valueOf(xml.attribute("Type")).endsWith(type)) {
                found.put(type, String.valueOf(xml.attribute("Target")));
            }
            xml.skip();
        }));
        return Optional.ofNullable(found.get(type)).map(target -> target.startsWith("/") ? target.substring(1) : folder + target);
    }
}
