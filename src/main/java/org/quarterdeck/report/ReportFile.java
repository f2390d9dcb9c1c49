package org.quarterdeck.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A finished report as it is handed out.
 *
 * @param programme code of the programme
 * @param size in bytes
 * @param pieces in how many pieces it is kept
 */
public record ReportFile(String programme, long job, String name, ReportFormat format, long size, int pieces) {
    /** Piece by piece: the file need not fit into memory, and a slow reader holds up no transaction. */
    public void copy(Reports reports, OutputStream out) throws IOException {
        for (int piece = 0; piece < pieces; piece++) {
            out.write(reports.piece(programme, job, piece));
        }
    }
}
