package org.quarterdeck.submission.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.FileSize;
import org.quarterdeck.shared.Invalid;

/** The content of a file, kept once however many rounds carry it. */
@Entity
@Table(name = "attached_file")
public class AttachedFile {
    static final int LARGEST = 20 * 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attached_file_seq")
    @SequenceGenerator(name = "attached_file_seq", sequenceName = "attached_file_seq", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType type;
    @Column(name = "size_bytes")
    private int size;
    private String sha256;

    protected AttachedFile() {
    }

    /** @throws Invalid if it is empty, too large or of no kind that can be attached */
    AttachedFile(byte[] content) {
        if (content.length == 0) {
            throw FileType.refused("The file is empty. Choose the file that you want to attach");
        } else if (content.length > LARGEST) {
            throw tooLarge();
        }
        type = FileType.of(content);
        size = content.length;
        sha256 = Checksum.sha256(content);
    }

    static Invalid tooLarge() {
        return FileType.refused("The file is larger than 20 MB. Make it smaller, for example with smaller pictures, and attach it again");
    }

    Long getId() {
        return id;
    }

    public FileType getType() {
        return type;
    }

    /** In bytes. */
    public int getSize() {
        return size;
    }

    /** Such as "340 kB". */
    public String getSizeText() {
        return FileSize.text(size);
    }

    public String getSha256() {
        return sha256;
    }
}
