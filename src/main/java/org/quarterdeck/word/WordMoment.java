package org.quarterdeck.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Submission;

/** When a file's contents were last changed, which is when it was written: the clock would make each file another one. */
final class WordMoment {
    private WordMoment() {
    }

    static Instant of(Submission submission, List<Answer> answers, List<Remark> remarks) {
        var opened = submission.getRound().getOpensOn().atStartOfDay(PortalTime.ZONE).toInstant();
        return Stream.of(Stream.of(opened), answers.stream().map(Answer::getAmendedAt), remarks.stream().map(remark -> remark.comment().getAt()))
                .flatMap(moments -> moments).filter(Objects::nonNull).max(Instant::compareTo).orElse(opened).truncatedTo(ChronoUnit.SECONDS);
    }
}
