package org.quarterdeck.word.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.summary.Summaries;

/** What the file is, in the eyes of another program: Apache POI. */
@ExtendWith(Services.class)
class SummaryFilesTest {
    private static SummaryFile file(String who, String round) {
        return as(who, () -> the(SummaryFiles.class).file("icp", round, null));
    }

    @Test
    void itSaysWhatThePublishedSummarySays() throws IOException {
        var programmes = the(Programmes.class);
        var content = as("steering", () -> the(Summaries.class).read(programmes.round(programmes.programme("icp"), "T4"))).content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file("steering", "T4").content()))) {
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText).containsExactlyElementsOf(content.themes().stream().map(theme -> theme.name()).toList());
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "Quote".equals(paragraph.getStyle())).extracting(XWPFParagraph::getText)
                    .containsExactlyElementsOf(content.themes().stream().flatMap(theme -> theme.quotations().stream()).map(quote -> quote.text()).toList());
            assertThat(document.getProperties().getCustomProperties().getProperty("Quarterdeck edition").getLpwstr()).isEqualTo("1");
            var matrix = document.getTables().get(0);
            assertThat(matrix.getRow(0).isRepeatHeader()).isTrue();
            assertThat(matrix.getNumberOfRows()).isEqualTo(content.matrix().rows().size() + 1);
            assertThat(matrix.getRow(1).getTableCells()).hasSize(content.matrix().sites().size() + 2);
        }
    }

    @Test
    void aDraftIsForThoseWhoWriteIt() throws IOException {
        assertThatThrownBy(() -> file("steering", "T5")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file("lead.nty", "T5")).isInstanceOf(NotFound.class);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file("evaluator", "T5").content()))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).contains("Draft: not published");
        }
    }

    @Test
    void theSameSummaryIsTheSameBytes() {
        assertThat(file("manager", "T3").content()).isEqualTo(file("lead.tor", "T3").content());
    }
}
