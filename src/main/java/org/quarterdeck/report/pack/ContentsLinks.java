package org.quarterdeck.report.pack;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.quarterdeck.report.pack.PackCover.Entry;

/** Makes the lines of the contents, which were laid out when nothing was behind them, lead to their pages. */
class ContentsLinks {
    /** With the number of the line behind it. */
    static final String SCHEME = "pack://";

    private final PDDocument front;
    private final List<Entry> entries;
    private final List<COSDictionary> pages;

    /** @param pages what stands for each page of the pack */
    ContentsLinks(PDDocument front, List<Entry> entries, List<COSDictionary> pages) {
        this.front = front;
        this.entries = entries;
        this.pages = pages;
    }

    void write() throws IOException {
        for (var page : front.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri && uri.getURI().startsWith(SCHEME)) {
                    lead(link, entries.get(Integer.parseInt(uri.getURI().substring(SCHEME.length()))));
                }
            }
        }
    }

    private void lead(PDAnnotationLink link, Entry entry) {
        var action = new PDActionGoTo();
        action.getCOSObject().setItem(COSName.D, PackOutline.destination(pages.get(entry.page() - 1), entry.top()));
        link.setAction(action);
    }
}
