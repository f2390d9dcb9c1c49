package org.quarterdeck.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quarterdeck.shared.Checksum;

/**
 * Makes a report's PDF file: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), tagged, every font embedded. The same
 * content gives the same bytes.
 */
final class Pdf {
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    static byte[] render(Content content) {
        return render(FilledLayout.of(content), done -> { });
    }

    /** @param progress is told the per cent of the work that is done */
    static byte[] render(FilledLayout layout, IntConsumer progress) {
        var xhtml = layout.xhtml();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
        builder.withProducer("Quarterdeck");
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(xhtml, null);
        Fonts.addTo(builder);
        VisualOrder.addTo(builder, xhtml);
        try (var charts = new BatikSVGDrawer(); var out = new ByteArrayOutputStream()) {
            builder.useSVGDrawer(charts);
            try (var renderer = builder.buildPdfRenderer()) {
                progress.accept(20);
                renderer.layout();
                progress.accept(60);
                try (var document = renderer.createPDFKeepOpen()) {
                    document.setDocumentId(Long.parseLong(Checksum.sha256(xhtml).substring(0, 15), 16));
                    date(document, layout.date());
                    document.save(out);
                }
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts the date of the content where the renderer has put the time of day. */
    private static void date(PDDocument document, Instant date) throws IOException {
        var information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(date, ZoneOffset.UTC)));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + date.truncatedTo(ChronoUnit.SECONDS));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
