package org.quarterdeck.report.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/**
 * A PDF file that is written object by object (ISO 32000-1, 7.5.7 and 7.5.8), because all objects of a pack do not fit into
 * memory at once. Objects are small, so they are compressed many at a time.
 */
class JoinedFile {
    private static final int OBJECTS_IN_A_STREAM = 400;
    private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'};

    /** Where an object is: its offset in the file, or the object that it is compressed in and its place there. */
    private record Place(boolean compressed, long where, int index) {
    }

    private final OutputStream out;
    private final List<Place> places = new ArrayList<>();
    private final StringBuilder directory = new StringBuilder();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int packing;
    private int inside;
    private long written;

    JoinedFile(OutputStream out) throws IOException {
        this.out = out;
        places.add(null);
        raw(HEAD);
    }

    /** A number for an object that is still to be written. */
    int reserve() {
        places.add(null);
        return places.size() - 1;
    }

    /** @param text how objects are written that this one refers to */
    void write(int number, COSBase object, CosText text) throws IOException {
        if (object instanceof COSStream stream) {
            places.set(number, new Place(false, written, 0));
            raw(number + " 0 obj\n");
            raw(text.of(stream, true));
            raw("\nstream\n");
            try (var content = stream.createRawInputStream()) {
                raw(content.readAllBytes());
            }
            raw("\nendstream\nendobj\n");
            return;
        }
        if (inside == 0) {
            packing = reserve();
        }
        places.set(number, new Place(true, packing, inside++));
        directory.append(number).append(' ').append(packed.size()).append(' ');
        packed.writeBytes(text.of(object, true));
        packed.write('\n');
        if (inside == OBJECTS_IN_A_STREAM) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (inside > 0) {
            var head = directory.toString().getBytes(StandardCharsets.US_ASCII);
            var all = new ByteArrayOutputStream();
            all.writeBytes(head);
            packed.writeTo(all);
            places.set(packing, new Place(false, written, 0));
            stream(packing, "/Type /ObjStm /N " + inside + " /First " + head.length, all.toByteArray());
            directory.setLength(0);
            packed.reset();
            inside = 0;
        }
    }

    private void stream(int number, String entries, byte[] content) throws IOException {
        var deflated = new ByteArrayOutputStream();
        var deflater = new Deflater();
        try (var deflating = new DeflaterOutputStream(deflated, deflater)) {
            deflating.write(content);
        } finally {
            deflater.end();
        }
        raw(number + " 0 obj\n<< " + entries + " /Filter /FlateDecode /Length " + deflated.size() + " >>\nstream\n");
        raw(deflated.toByteArray());
        raw("\nendstream\nendobj\n");
    }

    /** @param id 32 hexadecimal digits that tell the file from others */
    void finish(int catalog, int information, String id) throws IOException {
        flush();
        int number = reserve();
        long start = written;
        places.set(number, new Place(false, start, 0));
        var table = ByteBuffer.allocate(places.size() * 7);
        table.put((byte) 0).putInt(0).putShort((short) 0xffff);
        for (var place : places.subList(1, places.size())) {
            table.put((byte) (place.compressed() ? 2 : 1)).putInt((int) place.where()).putShort((short) place.index());
        }
        stream(number, "/Type /XRef /Size " + places.size() + " /W [1 4 2] /Root " + catalog + " 0 R /Info " + information + " 0 R /ID [<" + id + "> <" + id + ">]",
                table.array());
        raw("startxref\n" + start + "\n%%EOF\n");
    }

    private void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
