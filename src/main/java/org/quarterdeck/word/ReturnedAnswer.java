package org.quarterdeck.word;

import jakarta.persistence.Column;
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
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.submission.Question;

/** An answer as it came back in a Word file. */
@Entity
@Table(name = "returned_answer")
public class ReturnedAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returned_answer_seq")
    @SequenceGenerator(name = "returned_answer_seq", sequenceName = "returned_answer_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private ReturnedFile file;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Column(name = "content")
    private String text;
    private String began;
    private String problem;
    @Column(name = "left_out")
    private String leftOut;

    protected ReturnedAnswer() {
    }

    ReturnedAnswer(ReturnedFile file, Question question, AnswerRead read, String began) {
        this.file = file;
        this.question = question;
        this.text = read.text();
        this.began = began;
        this.problem = read.problem();
        this.leftOut = LeftOut.join(read.leftOut());
    }

    /** Whether the file was made when the answer in the portal had this checksum. */
    boolean beganWith(String checksum) {
        return Arrays.asList(began.split(" ")).contains(checksum);
    }

    boolean isAsItWasMade() {
        return beganWith(Checksum.sha256(text));
    }

    public Question getQuestion() {
        return question;
    }

    public String getText() {
        return text;
    }

    /** Why it could not be read, empty where it could. */
    public String getProblem() {
        return problem;
    }

    public List<LeftOut> getLeftOut() {
        return LeftOut.split(leftOut);
    }
}
