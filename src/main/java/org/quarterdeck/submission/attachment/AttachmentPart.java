package org.quarterdeck.submission.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;

/** Attached files, for pages that show them beside something else. */
@Named
@RequestScoped
public class AttachmentPart {
    @Inject
    Attachments attachments;
    @Inject
    SubmittedFiles files;

    private final Map<Long, List<Attachment>> ofDrafts = new HashMap<>();
    private final Map<Long, List<Attachment>> ofVersions = new HashMap<>();

    /** The files beside a draft, without those that were removed. */
    public List<Attachment> ofDraft(Submission submission) {
        return ofDrafts.computeIfAbsent(submission.getId(), id -> attachments.of(submission).stream()
                .filter(attachment -> !attachment.isRemoved()).toList());
    }

    /** Those of one question of a draft. */
    public List<Attachment> ofDraft(Submission submission, Question question) {
        return ofDraft(submission).stream().filter(attachment -> attachment.isOn(question)).toList();
    }

    /** The files that a version was submitted with and that belong to a question, or to the whole document where it is null. */
    public List<Attachment> ofVersion(SubmittedVersion version, Question question) {
        return ofVersions.computeIfAbsent(version.getId(), id -> files.of(version)).stream()
                .filter(attachment -> attachment.isOn(question)).toList();
    }
}
