package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF that a test made, as a reader's program sees it. */
public final class PdfFile {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    private final byte[] bytes;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Holds the file to PDF/UA-1 and PDF/A-2a, and to what no validator asks for: a language, and headers in its tables. */
    public static PdfFile accessible(byte[] bytes) {
        var file = new PdfFile(bytes);
        assertThat(file.failures()).isEmpty();
        assertThat(file.language()).isEqualTo("en-GB");
        assertThat(file.tags("Table")).allSatisfy(table -> assertThat(tags(table, "TH")).isNotEmpty());
        return file;
    }

    /** Without validating it, for a second file of a kind that was. */
    static PdfFile opened(byte[] bytes) {
        return new PdfFile(bytes);
    }

    /** By both standards in one pass; each must have looked. */
    List<String> failures() {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), STANDARDS.get(0));
             var validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            var results = validator.validateAll(parser);
            assertThat(results).extracting(ValidationResult::getPDFAFlavour).containsExactlyInAnyOrderElementsOf(STANDARDS);
            return results.stream().flatMap(result -> result.getTestAssertions().stream().map(failed -> result.getPDFAFlavour() + " "
                    + failed.getRuleId().getClause() + " " + failed.getMessage())).distinct().toList();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Reading<T> {
        T from(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (var document = Loader.loadPDF(bytes)) {
            return reading.from(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    public String text() {
        return read(document -> new PDFTextStripper().getText(document));
    }

    /** The text of each page. */
    public List<String> textOfPages() {
        return read(document -> {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        });
    }

    public String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    /** The entries of the outline, the inner ones indented by two blanks. */
    public List<String> outline() {
        return read(document -> entries(document.getDocumentCatalog().getDocumentOutline().children(), ""));
    }

    private static List<String> entries(Iterable<PDOutlineItem> items, String indent) {
        return StreamSupport.stream(items.spliterator(), false).flatMap(item -> {
            var found = new ArrayList<>(List.of(indent + item.getTitle()));
            found.addAll(entries(item.children(), indent + "  "));
            return found.stream();
        }).toList();
    }

    /** Where something leads; pages count from 1. */
    public record Lead(String title, int page) {
    }

    /** All entries of the outline with the pages that they lead to. */
    public List<Lead> bookmarks() {
        return read(document -> leads(document, document.getDocumentCatalog().getDocumentOutline().children()));
    }

    private static List<Lead> leads(PDDocument document, Iterable<PDOutlineItem> items) throws IOException {
        var found = new ArrayList<Lead>();
        for (var item : items) {
            found.add(new Lead(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            found.addAll(leads(document, item.children()));
        }
        return found;
    }

    /** The links on the pages behind the cover, up to the first page without any: what they say they go to, and where they go. */
    public List<Lead> contents() {
        return read(document -> {
            var found = new ArrayList<Lead>();
            for (int page = 1; page < document.getNumberOfPages() && !document.getPage(page).getAnnotations().isEmpty(); page++) {
                for (var annotation : document.getPage(page).getAnnotations()) {
                    var place = (PDPageDestination) ((PDActionGoTo) ((PDAnnotationLink) annotation).getAction()).getDestination();
                    found.add(new Lead(annotation.getContents().replaceFirst("^Go to ", ""), place.retrievePageNumber() + 1));
                }
            }
            return found;
        });
    }

    /** The elements of the structure tree with this tag, such as TH. */
    public List<PDStructureElement> tags(String tag) {
        return read(document -> tags(document.getDocumentCatalog().getStructureTreeRoot(), tag));
    }

    private static List<PDStructureElement> tags(PDStructureNode node, String tag) {
        var found = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(tag)) {
                    found.add(element);
                }
                found.addAll(tags(element, tag));
            }
        }
        return found;
    }

    /** Every page but the cover says which it is of how many. */
    public PdfFile isNumbered() {
        var texts = textOfPages();
        IntStream.range(1, texts.size()).forEach(page ->
                assertThat(texts.get(page)).contains("Page " + (page + 1) + " of " + texts.size()));
        return this;
    }
}
