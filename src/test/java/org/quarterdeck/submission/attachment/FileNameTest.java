package org.quarterdeck.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "Annual plan.pdf | PDF | Annual plan.pdf", "plan.PDF | PDF | plan.pdf", "photo.jpeg | JPEG | photo.jpg",
            "run.exe | PDF | run.exe.pdf", "C:\\Users\\me\\plan.pdf | PDF | plan.pdf", "../../etc/passwd | PDF | passwd.pdf",
            "a<b>c:d\"e|WORD|a b c d e.docx", ".htaccess | PNG | htaccess.png", "CON.xlsx | EXCEL | file CON.xlsx", "nul | PDF | file nul.pdf",
            "... | PDF | file.pdf", ".pdf | PDF | file.pdf", "caf\u00e9 \u8a08\u753b.docx | WORD | caf\u00e9 \u8a08\u753b.docx"})
    void aNameCanBeSavedAnywhere(String sent, FileType type, String safe) {
        assertThat(FileName.safe(sent, type)).isEqualTo(safe);
    }

    @Test
    void signsThatNobodySeesAreTakenOut() {
        assertThat(FileName.safe("invoice\u202efdp.exe", FileType.PDF)).isEqualTo("invoice fdp.exe.pdf");
        assertThat(FileName.safe("two\r\nlines\u0000.pdf", FileType.PDF)).isEqualTo("two lines.pdf");
        assertThat(FileName.safe("half \ud83d.pdf", FileType.PDF)).isEqualTo("half.pdf");
        assertThat(FileName.safe(null, FileType.PDF)).isEqualTo("file.pdf");
    }

    @Test
    void aLongNameIsCutBetweenTwoSigns() {
        var safe = FileName.safe("\ud83d\ude86".repeat(300) + ".pdf", FileType.PDF);

        assertThat(safe).isEqualTo("\ud83d\ude86".repeat(60 * 2) + ".pdf");
        assertThat(safe.length()).isLessThanOrEqualTo(250);
    }
}
