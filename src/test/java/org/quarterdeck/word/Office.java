package org.quarterdeck.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen, with a profile of its own. */
final class Office {
    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    /** Opens a Word file and saves it again as LibreOffice writes it. */
    byte[] saved(byte[] file) throws IOException, InterruptedException {
        var in = Files.write(folder.resolve("document.docx"), file);
        var out = Files.createDirectories(folder.resolve("saved"));
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "docx:Office Open XML Text", "--outdir", out.toString(), in.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not come to an end");
        }
        return Files.readAllBytes(out.resolve("document.docx"));
    }
}
