package org.quarterdeck.costing.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen, with a profile of its own. */
final class SavedSheet {
    private final Path folder;

    SavedSheet(Path folder) {
        this.folder = folder;
    }

    /** Opens an Excel file and saves it again as LibreOffice writes it. */
    byte[] saved(byte[] file) throws IOException, InterruptedException {
        var in = Files.write(folder.resolve("costs.xlsx"), file);
        var out = Files.createDirectories(folder.resolve("saved"));
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString(), in.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not come to an end");
        }
        return Files.readAllBytes(out.resolve("costs.xlsx"));
    }
}
