package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

/** Each file that is not taken is refused with the reason, and nothing of it is kept. */
@ExtendWith(Services.class)
class RefusalTest {
    private byte[] file;

    @BeforeEach
    void download() {
        file = as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T6").content());
    }

    @Test
    void theFileOfAnotherSite() {
        refused(as("lead.tor", () -> the(WordFiles.class).file("icp", "TOR", "T6").content()),
                "This file is of another site. Send the file that was downloaded for North Tyneside");
    }

    @ParameterizedTest
    @CsvSource({">icp<,>other<,another programme", ">T6<,>T5<,another round", ">icp 2<,>icp 1<,another version of the questions",
            "Quarterdeck site,Somebody's site,was not downloaded from here"})
    void theFileOfAnotherDocument(String property, String other, String why) {
        refused(new EditedWord(file).replace("docProps/custom.xml", property, other).bytes(), why);
    }

    @Test
    void aWordFileOfSomethingElse() throws IOException {
        try (var other = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            other.createParagraph().createRun().setText("Minutes");
            other.write(out);
            refused(out.toByteArray(), "was not downloaded from here");
        }
    }

    @Test
    void aFileWithAPassword() throws IOException, GeneralSecurityException, InvalidFormatException {
        try (var locked = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var open = OPCPackage.open(new ByteArrayInputStream(file)); var stream = encryptor.getDataStream(locked)) {
                open.save(stream);
            }
            locked.writeFilesystem(out);
            refused(out.toByteArray(), "protected with a password");
        }
    }

    @Test
    void aFileOfTheOlderKind() throws IOException {
        try (var old = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            old.writeFilesystem(out);
            refused(out.toByteArray(), "older kind (.doc)");
        }
    }

    @Test
    void aFileWithMacros() {
        refused(new EditedWord(file).put("word/vbaProject.bin", "Sub AutoOpen()").bytes(), "carries macros");
        refused(new EditedWord(file).replace("[Content_Types].xml", "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "vnd.ms-word.document.macroEnabled.main+xml").bytes(), "carries macros");
    }

    @Test
    void aFileThatWasCutOffAnywhere() {
        for (int length = 4; length < file.length; length += 97) {
            var cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> take(cut)).isInstanceOf(Invalid.class).hasMessageContaining("damaged or was not sent whole");
        }
        refused(Arrays.copyOf(file, file.length - 1), "damaged");
    }

    @Test
    void aFileWithBitsTurnedOver() {
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var broken = file.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                take(broken);
            } catch (Invalid refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void whatIsNoWordFile() throws IOException {
        refused(new byte[0], "empty");
        refused("Dear evaluators".getBytes(StandardCharsets.UTF_8), "not a Word document");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "not a Word document");
        refused(zip("hello.txt", new byte[10], 1), "not a Word document");
        refused(new EditedWord(file).replace("[Content_Types].xml", "wordprocessingml.document.main+xml", "spreadsheetml.sheet.main+xml").bytes(),
                "not a Word document");
    }

    @Test
    void aGiantFile() {
        var noise = new byte[11 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        noise[0] = 'P';
        refused(noise, "too large");
    }

    @Test
    void aFileThatUnpacksToFarMore() throws IOException {
        refused(zip("word/document.xml", new byte[60 * 1024 * 1024], 1), "too large");
        refused(zip("word/media/image.png", new byte[15 * 1024 * 1024], 3), "too large");
        refused(zip("a.bin", new byte[0], 2_500), "damaged");
    }

    @Test
    void aPartThatAsksForAnotherFile() {
        var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (var type : new String[] {outside, bomb, "<!DOCTYPE x>"}) {
            for (var part : new String[] {EditedWord.DOCUMENT, "docProps/custom.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels"}) {
                refused(new EditedWord(file).replace(part, "standalone=\"yes\"?>", "standalone=\"yes\"?>" + type).bytes(), "damaged");
            }
        }
        refused(new EditedWord(file).answer("progress", "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>").bytes(), "damaged");
    }

    @Test
    void aPartWithoutABottom() {
        refused(new EditedWord(file).answer("progress", "<w:sdt><w:sdtContent>".repeat(50_000) + "</w:sdtContent></w:sdt>".repeat(50_000)).bytes(), "damaged");
    }

    @Test
    void anyFileOnceTheDocumentIsSubmitted() {
        doAs("lead.nty", () -> the(Submissions.class).submit(the(Submissions.class).find("icp", "NTY", "T6").getId()));

        refused(file, "can no longer be changed");
    }

    private void refused(byte[] sent, String why) {
        assertThatThrownBy(() -> take(sent)).isInstanceOf(Invalid.class).hasMessageContaining(why);
        assertThat(as("lead.nty", () -> the(WordReturns.class).returned(the(WordReturns.class).document("icp", "NTY", "T6")))).isEmpty();
    }

    private static void take(byte[] sent) {
        doAs("lead.nty", () -> the(WordReturns.class).take("icp", "NTY", "T6", sent));
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? name : i + name));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
