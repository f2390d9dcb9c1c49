package org.quarterdeck.submission.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A part of an attached file. */
@Entity
@Table(name = "attached_piece")
class AttachedPiece {
    private static final int LONGEST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attached_piece_seq")
    @SequenceGenerator(name = "attached_piece_seq", sequenceName = "attached_piece_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private AttachedFile file;
    private int ordinal;
    private byte[] content;

    protected AttachedPiece() {
    }

    private AttachedPiece(AttachedFile file, int ordinal, byte[] content) {
        this.file = file;
        this.ordinal = ordinal;
        this.content = content;
    }

    static List<AttachedPiece> of(AttachedFile file, byte[] content) {
        return IntStream.range(0, (content.length + LONGEST - 1) / LONGEST).mapToObj(ordinal -> new AttachedPiece(file, ordinal,
                Arrays.copyOfRange(content, ordinal * LONGEST, Math.min((ordinal + 1) * LONGEST, content.length)))).toList();
    }

    byte[] content() {
        return content;
    }
}
