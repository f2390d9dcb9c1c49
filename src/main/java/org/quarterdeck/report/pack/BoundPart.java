package org.quarterdeck.report.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/** A part of the pack as it will be bound: on which page it begins and where its headings are; pages count from 0, without the front. */
class BoundPart {
    private final String name;
    private final int page;
    private final List<PackOutline> headings = new ArrayList<>();

    BoundPart(String name, int page) {
        this.name = name;
        this.page = page;
    }

    /** @return the page behind the piece */
    int add(Path piece, int first) throws IOException {
        try (var document = Loader.loadPDF(piece.toFile())) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                headings.addAll(PackOutline.of(document, outline.children(), first));
            }
            return first + document.getNumberOfPages();
        }
    }

    String name() {
        return name;
    }

    int page() {
        return page;
    }

    /** The outermost headings of its pieces. */
    List<PackOutline> headings() {
        return headings;
    }
}
