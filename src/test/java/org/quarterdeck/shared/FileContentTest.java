package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileContentTest {
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    private static FileContent content(String text) {
        return new FileContent(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void theFirstBytesSayTheKind() {
        assertThat(content("PK\u0003\u0004...").isZip()).isTrue();
        assertThat(content("PK\u0003").isZip()).isFalse();
        assertThat(content(COMPOUND + "...").isCompound()).isTrue();
        assertThat(content("." + COMPOUND).isCompound()).isFalse();
        assertThat(content("").isCompound()).isFalse();
    }

    @Test
    void aPasswordShowsInACompoundFileOnly() {
        var mark = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

        assertThat(content(COMPOUND + "..." + mark).isEncrypted()).isTrue();
        assertThat(content(COMPOUND + "...").isEncrypted()).isFalse();
        assertThat(content("PK\u0003\u0004" + mark).isEncrypted()).isFalse();
    }

    @Test
    void whatIsSearchedLiesWholeWithinTheFirstBytes() {
        var wanted = "DEF".getBytes(StandardCharsets.US_ASCII);

        assertThat(content("ABCDEFG").holds(wanted, 6)).isTrue();
        assertThat(content("ABCDEFG").holds(wanted, 5)).isFalse();
        assertThat(content("DE").holds(wanted, 100)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"word/vbaProject.bin, true", "xl/VBADATA.XML, true", "word/document.xml, false", "vbaProject.bin.rels, false"})
    void macrosShowInTheNameOfAPart(String part, boolean macro) {
        assertThat(FileContent.isMacro(part)).isEqualTo(macro);
    }
}
