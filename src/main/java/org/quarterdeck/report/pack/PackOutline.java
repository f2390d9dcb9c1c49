package org.quarterdeck.report.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * An entry of the pack's bookmarks.
 *
 * @param page from 0, in the whole pack
 * @param top where on the page, from its lower edge; negative for its upper edge
 */
record PackOutline(String title, int page, float top, List<PackOutline> within) {
    static PackOutline part(String title, int page, List<PackOutline> within) {
        return new PackOutline(title, page, -1, within);
    }

    /** The bookmarks of a piece, the pages of which begin at a page of the pack. */
    static List<PackOutline> of(PDDocument piece, Iterable<PDOutlineItem> items, int first) throws IOException {
        var found = new ArrayList<PackOutline>();
        for (var item : items) {
            var place = item.getDestination() != null ? item.getDestination() : ((PDActionGoTo) item.getAction()).getDestination();
            found.add(new PackOutline(item.getTitle(), first + piece.getPages().indexOf(item.findDestinationPage(piece)),
                    place instanceof PDPageXYZDestination exact ? exact.getTop() : -1, of(piece, item.children(), first)));
        }
        return found;
    }

    /** The same when so many pages come before. */
    PackOutline behind(int pages) {
        return new PackOutline(title, page + pages, top, within.stream().map(inner -> inner.behind(pages)).toList());
    }

    /** Makes these the entries within another, or within the root. */
    static void hang(List<PackOutline> entries, COSDictionary under, List<COSDictionary> pages, List<COSDictionary> made) {
        var items = new ArrayList<COSDictionary>();
        for (var entry : entries) {
            var item = new COSDictionary();
            made.add(item);
            item.setString(COSName.TITLE, entry.title);
            item.setItem(COSName.PARENT, under);
            item.setItem(COSName.DEST, destination(pages.get(entry.page), entry.top));
            hang(entry.within, item, pages, made);
            items.add(item);
        }
        for (int i = 0; i + 1 < items.size(); i++) {
            items.get(i).setItem(COSName.NEXT, items.get(i + 1));
            items.get(i + 1).setItem(COSName.PREV, items.get(i));
        }
        if (!items.isEmpty()) {
            under.setItem(COSName.FIRST, items.get(0));
            under.setItem(COSName.LAST, items.get(items.size() - 1));
            under.setInt(COSName.COUNT, under.containsKey(COSName.TITLE) ? -items.size() : items.size());
        }
    }

    static COSArray destination(COSDictionary page, float top) {
        var place = new COSArray();
        place.add(page);
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSNull.NULL);
        place.add(top < 0 ? COSNull.NULL : new COSFloat(top));
        place.add(COSNull.NULL);
        return place;
    }
}
