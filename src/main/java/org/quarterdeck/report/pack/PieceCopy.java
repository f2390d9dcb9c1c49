package org.quarterdeck.report.pack;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;

/** Copies the pages of one document with their tags into the joined file. */
class PieceCopy {
    private final PDDocument piece;
    private final CosText text;
    private final JoinedFile file;

    PieceCopy(PDDocument piece, CosText text, JoinedFile file) {
        this.piece = piece;
        this.text = text;
        this.file = file;
    }

    /**
     * @param numbers of the pages, the first of which is the first of the piece
     * @param pageTree number of the root of all pages
     * @param structure number of the element that all elements without a parent come under
     * @param parents where the number of the element stands that a page or link belongs to; more are added at the end
     * @return number of the element that everything in the piece is tagged with
     */
    int copy(List<Integer> numbers, int pageTree, int structure, SortedMap<Integer, Integer> parents) throws IOException {
        int first = parents.isEmpty() ? 0 : parents.lastKey() + 1;
        var root = piece.getDocumentCatalog().getStructureTreeRoot();
        text.stands(piece.getDocumentCatalog().getPages().getCOSObject(), pageTree);
        text.stands(root.getCOSObject(), structure);
        int next = 0;
        for (var page : piece.getPages()) {
            text.stands(page.getCOSObject(), numbers.get(next++));
        }
        var whole = whole(root.getK());
        whole.setItem(COSName.S, COSName.PART);
        next = 0;
        for (var page : piece.getPages()) {
            if (page.getStructParents() >= 0) {
                page.setStructParents(page.getStructParents() + first);
            }
            page.setResources(page.getResources());
            page.setMediaBox(page.getMediaBox());
            page.getCOSObject().setItem(COSName.PARENT, piece.getDocumentCatalog().getPages().getCOSObject());
            for (var annotation : page.getAnnotations()) {
                if (annotation.getStructParent() >= 0) {
                    annotation.setStructParent(annotation.getStructParent() + first);
                }
            }
            text.write(numbers.get(next++), page.getCOSObject());
        }
        int tagged = file.reserve();
        text.write(tagged, whole);
        for (var entry : values(root.getParentTree()).entrySet()) {
            parents.put(first + entry.getKey(), text.number(entry.getValue()));
        }
        text.writeWaiting();
        return tagged;
    }

    /** The one element that everything is in. */
    private static COSDictionary whole(COSBase kids) {
        if (kids instanceof COSDictionary only) {
            return only;
        }
        return (COSDictionary) ((COSArray) kids).getObject(0);
    }

    private static SortedMap<Integer, COSBase> values(PDNumberTreeNode tree) throws IOException {
        var all = new TreeMap<Integer, COSBase>();
        if (tree.getNumbers() != null) {
            tree.getNumbers().forEach((key, value) -> all.put(key, value.getCOSObject()));
        }
        if (tree.getKids() != null) {
            for (var kid : tree.getKids()) {
                all.putAll(values(kid));
            }
        }
        return all;
    }
}
