package org.quarterdeck.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.XmlText;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Submission;

/**
 * What a Word file is of, kept in its properties: the document and, for each answer, the checksum of the text it began with, and the threads
 * of its comments.
 */
final class Identity {
    private static final String PROGRAMME = "Quarterdeck programme";
    private static final String SITE = "Quarterdeck site";
    private static final String ROUND = "Quarterdeck round";
    private static final String TEMPLATE = "Quarterdeck template";
    private static final String ANSWER = "Quarterdeck answer ";
    private static final String COMMENT = "Quarterdeck comment ";

    private final Map<String, String> properties;

    Identity(Map<String, String> properties) {
        this.properties = properties;
    }

    static Identity of(Submission submission, List<Answer> answers, List<Remark> remarks) {
        var properties = new LinkedHashMap<String, String>();
        properties.put(PROGRAMME, submission.getSite().getProgramme().getCode());
        properties.put(SITE, submission.getSite().getCode());
        properties.put(ROUND, submission.getRound().getCode());
        properties.put(TEMPLATE, template(submission));
        answers.forEach(answer -> properties.put(ANSWER + answer.getQuestion().getCode(), checksums(answer.getText())));
        remarks.forEach(remark -> properties.put(COMMENT + (remark.id() + 1), remark.thread() + " " + remark.checksum()));
        return new Identity(properties);
    }

    /** The threads of the comments that went out, by the comments' checksums. */
    Map<String, Long> threads() {
        var threads = new HashMap<String, Long>();
        properties.forEach((name, value) -> {
            var parts = value.split(" ");
            if (name.startsWith(COMMENT) && parts.length == 2 && parts[0].matches("\\d{1,18}")) {
                threads.put(parts[1], Long.valueOf(parts[0]));
            }
        });
        return threads;
    }

    private static String template(Submission submission) {
        return submission.getTemplate().getCode() + " " + submission.getTemplate().getNumber();
    }

    /** That of the text and, where the file cannot hold each of its characters, that of what it holds instead. */
    private static String checksums(String text) {
        var written = XmlText.written(text);
        return Checksum.sha256(text) + (written.equals(text) ? "" : " " + Checksum.sha256(written));
    }

    /** @throws Invalid unless the file is of this document, saying of what else it is */
    void require(Submission submission) {
        if (!properties.keySet().containsAll(Set.of(PROGRAMME, SITE, ROUND, TEMPLATE))) {
            throw refused("This Word file was not downloaded from here. Download the document as a Word file, bring your text into it"
                    + " and send that file");
        }
        var site = submission.getSite();
        must(PROGRAMME, site.getProgramme().getCode(), "another programme", site.getProgramme().getName());
        must(SITE, site.getCode(), "another site", site.getName());
        must(ROUND, submission.getRound().getCode(), "another round", "round " + submission.getRound().getCode());
        if (!template(submission).equals(properties.get(TEMPLATE))) {
            throw refused("This file has another version of the questions. Download the document again, bring your text into it and send that file");
        }
    }

    private void must(String property, String value, String other, String wanted) {
        if (!value.equals(properties.get(property))) {
            throw refused("This file is of " + other + ". Send the file that was downloaded for " + wanted);
        }
    }

    private static Invalid refused(String why) {
        return new Invalid(WordFile.FIELD, why);
    }

    /** Checksums of the text that the file began with; empty where it does not say. */
    String began(String question) {
        return properties.getOrDefault(ANSWER + question, "");
    }

    Map<String, String> properties() {
        return properties;
    }
}
