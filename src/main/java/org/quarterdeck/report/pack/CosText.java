package org.quarterdeck.report.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** The objects of one document as they are written into a joined file: what refers to another object refers to its number there. */
class CosText {
    private final JoinedFile file;
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    CosText(JoinedFile file) {
        this.file = file;
    }

    /** From now on references to this object are to that number; somebody else writes it. */
    void stands(COSBase object, int number) {
        numbers.put(object, number);
    }

    /** Writes an object under a number that was reserved for it, and all that it refers to. */
    void write(int number, COSBase object) throws IOException {
        numbers.put(object, number);
        file.write(number, object, this);
        writeWaiting();
    }

    /** The number under which an object is written, now or when something else is. */
    int number(COSBase object) {
        var target = object instanceof COSObject reference ? reference.getObject() : object;
        return numbers.computeIfAbsent(target, unknown -> {
            waiting.add(unknown);
            return file.reserve();
        });
    }

    void writeWaiting() throws IOException {
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            file.write(numbers.get(next), next, this);
        }
    }

    /** @param outermost whether the object itself is written rather than a reference to it */
    byte[] of(COSBase object, boolean outermost) throws IOException {
        var out = new ByteArrayOutputStream();
        append(object, outermost, out);
        return out.toByteArray();
    }

    private void append(COSBase object, boolean outermost, ByteArrayOutputStream out) throws IOException {
        if (object instanceof COSObject reference && reference.getObject() == null || object == null) {
            text("null", out);
        } else if (!outermost && (object instanceof COSObject || object instanceof COSStream || numbers.containsKey(object))) {
            text(number(object) + " 0 R", out);
        } else if (object instanceof COSDictionary dictionary) {
            text("<<", out);
            for (var entry : dictionary.entrySet()) {
                entry.getKey().writePDF(out);
                out.write(' ');
                append(entry.getValue(), false, out);
                out.write(' ');
            }
            text(">>", out);
        } else if (object instanceof COSArray array) {
            text("[", out);
            for (int i = 0; i < array.size(); i++) {
                append(array.get(i), false, out);
                out.write(' ');
            }
            text("]", out);
        } else {
            single(object, out);
        }
    }

    private static void single(COSBase object, ByteArrayOutputStream out) throws IOException {
        if (object instanceof COSName name) {
            name.writePDF(out);
        } else if (object instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else if (object instanceof COSInteger integer) {
            integer.writePDF(out);
        } else if (object instanceof COSFloat number) {
            number.writePDF(out);
        } else if (object instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            text("null", out);
        }
    }

    private static void text(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
