package org.quarterdeck.report;

import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ArchiveTest {
    private byte[] make(boolean real) throws Exception {
        var queue = the(ReportQueue.class);
        var id = as("manager", () -> the(Reports.class).start("icp", "archive", null, null).getId());
        queue.next();
        var out = new ByteArrayOutputStream();
        queue.report(id).make(new Errand(queue, id, () -> { }) {
            @Override
            public byte[] pdf(Content content) {
                return real ? super.pdf(content) : Layouts.fill(content).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        }, out);
        queue.fail(id, "test");
        return out.toByteArray();
    }

    @Test
    void measure() throws Exception {
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            org.quarterdeck.shared.Statements.reset();
            var bytes = make(false);
            System.err.println("fake " + bytes.length + " bytes " + (System.nanoTime() - t) / 1_000_000 + " ms, statements " + org.quarterdeck.shared.Statements.count());
        }
        long t = System.nanoTime();
        var bytes = make(true);
        System.err.println("real " + bytes.length + " bytes " + (System.nanoTime() - t) / 1_000_000 + " ms");
        Files.write(Path.of("/tmp/icp-archive.zip"), bytes);
    }
}
