package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    @Test
    void aPlainFileFailsByBothStandards() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }

        assertThat(PdfFile.opened(bytes.toByteArray()).failures()).anyMatch(failure -> failure.startsWith("ua1 ")).anyMatch(failure -> failure.startsWith("2a "));
    }
}
