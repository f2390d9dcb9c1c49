package org.quarterdeck.report.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quarterdeck.report.FilledLayout;
import org.quarterdeck.report.pack.PackCover.Entry;
import org.quarterdeck.shared.Checksum;

/** Binds the pieces of a pack behind a cover and contents that know their pages, with one tree of tags and one of bookmarks. */
class Binding {
    /** Longer page numbers may need another line, and that another page; then it is tried again. */
    private static final int MOST_TRIES = 4;
    private static final int ID_LENGTH = 32;

    private final PackCover cover;
    private final Sheets sheets;
    private final List<BoundPart> parts = new ArrayList<>();
    private int pagesBehindFront;

    Binding(PackCover cover, Sheets sheets) {
        this.cover = cover;
        this.sheets = sheets;
    }

    void write(OutputStream out) throws IOException {
        measure();
        var front = front();
        int frontPages = pages(front);
        var file = new JoinedFile(out);
        int catalog = file.reserve();
        int information = file.reserve();
        int pageTree = file.reserve();
        int structureRoot = file.reserve();
        int structure = file.reserve();
        int outline = file.reserve();
        var pages = IntStream.range(0, frontPages + pagesBehindFront).mapToObj(page -> file.reserve()).toList();
        SortedMap<Integer, Integer> parents = new TreeMap<>();
        var tagged = new ArrayList<Integer>();
        try (var document = Loader.loadPDF(front)) {
            var text = new CosText(file);
            new ContentsLinks(document, entries(frontPages), standIns(pages, text)).write();
            new PageNumbers(document, 1, pages.size()).write();
            tagged.add(new PieceCopy(document, text, file).copy(pages, pageTree, structure, parents));
            text.write(information, document.getDocumentInformation().getCOSObject());
            text.write(catalog, catalog(document, text, pageTree, structureRoot, outline));
        }
        int page = frontPages;
        for (var piece : sheets.parts().stream().flatMap(part -> part.pieces().stream()).toList()) {
            try (var document = Loader.loadPDF(piece.toFile())) {
                new PageNumbers(document, page + 1, pages.size()).write();
                tagged.add(new PieceCopy(document, new CosText(file), file).copy(pages.subList(page, pages.size()), pageTree, structure, parents));
                page += document.getNumberOfPages();
            }
        }
        var text = new CosText(file);
        text.write(pageTree, pageTree(standIns(pages, text)));
        writeStructure(text, structureRoot, structure, standIns(tagged, text), parents);
        writeOutline(text, outline, frontPages, standIns(pages, text));
        file.finish(catalog, information, id(front));
    }

    private static COSDictionary catalog(PDDocument front, CosText text, int pageTree, int structureRoot, int outline) {
        var catalog = front.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PAGES, standIn(pageTree, text));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, standIn(structureRoot, text));
        catalog.setItem(COSName.OUTLINES, standIn(outline, text));
        return catalog;
    }

    private static COSDictionary pageTree(List<COSDictionary> pages) {
        var tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, new COSArray(pages));
        tree.setInt(COSName.COUNT, pages.size());
        return tree;
    }

    private static void writeStructure(CosText text, int rootNumber, int number, List<COSDictionary> tagged, SortedMap<Integer, Integer> parents) throws IOException {
        var root = new COSDictionary();
        text.stands(root, rootNumber);
        var whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        whole.setItem(COSName.S, COSName.DOCUMENT);
        whole.setItem(COSName.P, root);
        whole.setItem(COSName.K, new COSArray(tagged));
        text.write(number, whole);
        var places = new COSArray();
        parents.forEach((key, element) -> {
            places.add(COSInteger.get(key));
            places.add(standIn(element, text));
        });
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, places);
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, whole);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.lastKey() + 1);
        text.write(rootNumber, root);
    }

    private void writeOutline(CosText text, int number, int frontPages, List<COSDictionary> pages) throws IOException {
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        text.stands(root, number);
        var entries = Stream.concat(Stream.of(PackOutline.part("Cover", 0, List.of()), PackOutline.part("Contents", 1, List.of())),
                parts.stream().map(part -> PackOutline.part(part.name(), frontPages + part.page(), part.headings().stream().map(heading -> heading.behind(frontPages)).toList())));
        var made = new ArrayList<COSDictionary>();
        PackOutline.hang(entries.toList(), root, pages, made);
        made.forEach(text::number);
        text.write(number, root);
    }

    /** Something in place of an object that is written elsewhere. */
    private static COSDictionary standIn(int number, CosText text) {
        var standIn = new COSDictionary();
        text.stands(standIn, number);
        return standIn;
    }

    private static List<COSDictionary> standIns(List<Integer> numbers, CosText text) {
        return numbers.stream().map(number -> standIn(number, text)).toList();
    }

    private String id(byte[] front) throws IOException {
        var sum = new StringBuilder(Checksum.sha256(front));
        for (var part : sheets.parts()) {
            for (Path piece : part.pieces()) {
                sum.append(Checksum.sha256(Files.readAllBytes(piece)));
            }
        }
        return Checksum.sha256(sum.toString()).substring(0, ID_LENGTH);
    }

    /** Where the parts and their headings will be, from the first page behind the front. */
    private void measure() throws IOException {
        for (var part : sheets.parts()) {
            var bound = new BoundPart(part.name(), pagesBehindFront);
            for (var piece : part.pieces()) {
                pagesBehindFront = bound.add(piece, pagesBehindFront);
            }
            parts.add(bound);
        }
    }

    private byte[] front() throws IOException {
        int pages = 2;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            var front = FilledLayout.of(cover.content(entries(pages), sheets.latest())).pdf();
            int made = pages(front);
            if (made == pages) {
                return front;
            }
            pages = made;
        }
        throw new IllegalStateException("The contents find no number of pages of their own");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private List<Entry> entries(int frontPages) {
        var entries = new ArrayList<Entry>();
        for (var part : parts) {
            entries.add(entry(entries.size(), part.name(), frontPages + part.page(), -1, true));
            part.headings().forEach(heading -> entries.add(entry(entries.size(), heading.title(), frontPages + heading.page(), heading.top(), false)));
        }
        return entries;
    }

    /** Pages are counted from 0 here and from 1 by readers. */
    private static Entry entry(int number, String title, int page, float top, boolean part) {
        return new Entry(title, page + 1, top, part, ContentsLinks.SCHEME + number);
    }
}
