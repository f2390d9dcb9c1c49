package org.quarterdeck.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.Invalid;

class FileTypeTest {
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] office(String mainType, Map<String, String> further) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("document.xml", "<document/>");
        parts.putAll(further);
        parts.put("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + mainType + "\"/></Types>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void theContentSaysWhatAFileIs() {
        assertThat(FileType.of(bytes("%PDF-1.7\n"))).isEqualTo(FileType.PDF);
        assertThat(FileType.of(bytes("\u00ef\u00bb\u00bf%PDF-1.4\n"))).isEqualTo(FileType.PDF);
        assertThat(FileType.of(bytes("\u0089PNG\r\n\u001a\n...."))).isEqualTo(FileType.PNG);
        assertThat(FileType.of(bytes("\u00ff\u00d8\u00ff\u00e0...."))).isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"wordprocessingml.document.main+xml, WORD", "spreadsheetml.sheet.main+xml, EXCEL",
            "presentationml.presentation.main+xml, POWERPOINT", "presentationml.slideshow.main+xml, POWERPOINT"})
    void anOfficeFileIsKnownByItsMainPart(String mainType, FileType expected) {
        assertThat(FileType.of(office(mainType, Map.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "MZ\u0090",
            "%!PS-Adobe", "PNG", "a,b,c\n1,2,3", "\u0000", "Rar!\u001a\u0007"})
    void everythingElseIsRefused(String content) {
        assertThatThrownBy(() -> FileType.of(bytes(content))).isInstanceOf(Invalid.class).hasMessageContaining("whatever its name says");
    }

    @Test
    void anArchiveThatIsNoOfficeFileIsRefused() {
        assertThatThrownBy(() -> FileType.of(zip(Map.of("notes.txt", "Notes")))).isInstanceOf(Invalid.class).hasMessageContaining("whatever its name says");
        assertThatThrownBy(() -> FileType.of(office("wordprocessingml.template.main+xml", Map.of()))).isInstanceOf(Invalid.class);
    }

    @Test
    void macrosPasswordsAndOlderKindsAreRefusedEachWithItsReason() {
        assertThatThrownBy(() -> FileType.of(office("spreadsheetml.sheet.main+xml", Map.of("xl/vbaProject.bin", "Sub"))))
                .isInstanceOf(Invalid.class).hasMessageContaining("macros");
        var old = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
        assertThatThrownBy(() -> FileType.of(old)).isInstanceOf(Invalid.class).hasMessageContaining("older kind");
        var locked = Arrays.copyOf(old, 200);
        var mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, locked, 100, mark.length);
        assertThatThrownBy(() -> FileType.of(locked)).isInstanceOf(Invalid.class).hasMessageContaining("password");
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        var whole = office("wordprocessingml.document.main+xml", Map.of("word/long.xml", "text ".repeat(10_000)));
        assertThatThrownBy(() -> FileType.of(Arrays.copyOf(whole, whole.length / 4))).isInstanceOf(Invalid.class);
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 520; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThatThrownBy(() -> FileType.of(bytes.toByteArray())).isInstanceOf(Invalid.class).hasMessageContaining("unpacks to far more");
    }
}
