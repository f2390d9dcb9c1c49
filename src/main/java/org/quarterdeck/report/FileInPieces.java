package org.quarterdeck.report;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.ObjIntConsumer;
import org.quarterdeck.shared.Checksum;

/**
 * Where a report's file is written to: in pieces, each of which is kept before the next is begun, so that no file need fit
 * into memory. Closing it keeps what is left.
 */
final class FileInPieces extends OutputStream {
    private final ObjIntConsumer<byte[]> keep;
    private final MessageDigest digest = Checksum.digest();
    private final byte[] piece = new byte[ReportPiece.LONGEST];
    private int filled;
    private int kept;
    private long size;

    /** @param keep is given each piece with its place, from 0 */
    FileInPieces(ObjIntConsumer<byte[]> keep) {
        this.keep = keep;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == piece.length) {
                keepPiece();
            }
        }
    }

    private void keepPiece() {
        digest.update(piece, 0, filled);
        keep.accept(Arrays.copyOf(piece, filled), kept++);
        size += filled;
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            keepPiece();
        }
    }

    /** In bytes, once it is closed. */
    long size() {
        return size;
    }

    /** Of the whole file, once it is closed. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
