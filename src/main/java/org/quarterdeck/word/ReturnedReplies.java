package org.quarterdeck.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.Replying;
import org.quarterdeck.feedback.Step;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** What came back in a Word file to the comments of the evaluators. The lead sends it; to a contributor it is shown. */
@ApplicationScoped
public class ReturnedReplies {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Feedback feedback;
    @Inject
    Replying replying;

    /** Keeps with the file what is new in its margin. */
    @Transactional
    public void keep(ReturnedFile file, List<Margin.ReplyRead> read) {
        Access.see(WordPolicy.maySee(current.get(), file));
        var threads = feedback.threads(file.getSubmission()).stream().filter(placed -> placed.getThread().isReleased()).toList();
        read.forEach(reply -> threads.stream().filter(placed -> isTo(placed, reply)).findFirst().ifPresent(placed ->
                added(placed, reply.text()).ifPresent(text -> file.hold(placed.getThread(), limited(reply.author()), text))));
    }

    /** By where it stands, or because somebody wrote below the comment in its own balloon. */
    private static boolean isTo(PlacedThread placed, Margin.ReplyRead reply) {
        return reply.thread().map(thread -> thread.equals(placed.getThread().getId()))
                .orElseGet(() -> Remark.of(List.of(placed)).stream().anyMatch(remark -> reply.text().startsWith(known(remark))));
    }

    private static String known(Remark remark) {
        return String.join("\n", remark.paragraphs()).strip();
    }

    private static String limited(String author) {
        return author.length() <= 300 ? author : author.substring(0, 300);
    }

    /** Without the words of a comment below which somebody wrote; nothing where the thread has it already. */
    private static Optional<String> added(PlacedThread placed, String text) {
        var rest = normal(text);
        for (var remark : Remark.of(List.of(placed))) {
            var known = known(remark);
            if (rest.equals(normal(remark.comment().getText()))) {
                return Optional.empty();
            }
            rest = rest.startsWith(known) ? rest.substring(known.length()).strip() : rest;
        }
        return Optional.of(rest).filter(left -> !left.isEmpty());
    }

    private static String normal(String text) {
        try {
            return PlainText.normalise(WordFile.FIELD, text);
        } catch (Invalid unfit) {
            return "";
        }
    }

    /** The replies of a file, each with its thread. */
    @Transactional
    public List<ReturnedReply> of(ReturnedFile file) {
        Access.see(WordPolicy.maySee(current.get(), file));
        return db.createQuery("""
                select r from ReturnedReply r join fetch r.thread left join fetch r.thread.question where r.file.id = :file order by r.id""", ReturnedReply.class)
                .setParameter("file", file.getId()).getResultList();
    }

    /** Whether the person may send them. */
    @Transactional
    public boolean maySend(ReturnedFile file) {
        return WordPolicy.maySend(current.get(), file);
    }

    /**
     * Sends the chosen replies, which the file has no more after that.
     *
     * @return how many were sent
     */
    @Transactional
    public int send(ReturnedFile file, Collection<Long> chosen) {
        var sent = of(file).stream().filter(reply -> chosen.contains(reply.getId())).toList();
        sent.forEach(reply -> {
            replying.take(Step.REPLIED, reply.getThread().getId(), reply.getText());
            db.remove(reply);
        });
        return sent.size();
    }
}
