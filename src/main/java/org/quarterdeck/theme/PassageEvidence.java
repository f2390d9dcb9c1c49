package org.quarterdeck.theme;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.evidence.EvidenceSource;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * Passages of what a site last submitted: the coded ones by theme for those who may read codings, and for everybody who may
 * read the submission its whole answers. A reference names the answer of a version, which never changes, and says nothing of
 * codings.
 */
@ApplicationScoped
public class PassageEvidence implements EvidenceSource {
    private static final String WITH_PLACE = """
            select a from SubmittedAnswer a join fetch a.question join fetch a.version join fetch a.version.submission
            join fetch a.version.submission.site join fetch a.version.submission.site.programme join fetch a.version.submission.round
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.PASSAGE;
    }

    @Override
    @Transactional
    public List<Evidence> offer(Site site, Round round) {
        var answers = latest(site, round);
        if (answers.isEmpty() || !SubmissionPolicy.mayRead(current.get(), answers.get(0).getVersion())) {
            return List.of();
        }
        var coded = coded(answers.get(0).getVersion(), answers);
        var whole = answers.stream().filter(answer -> !answer.getText().isBlank())
                .map(answer -> of(answer, Passage.of(answer.getText(), 0, answer.getText().length()), "Whole answers"));
        return Stream.concat(coded.stream(), whole).toList();
    }

    private List<SubmittedAnswer> latest(Site site, Round round) {
        var version = db.createQuery("""
                select v.id from SubmittedVersion v where v.submission.site.id = :site and v.submission.round.ordinal <= :last
                and v.submission.round.programme.id = :programme and v.withdrawnAt is null
                order by v.submission.round.ordinal desc, v.number desc""", Long.class)
                .setParameter("site", site.getId()).setParameter("programme", round.getProgramme().getId())
                .setParameter("last", round.getOrdinal()).setMaxResults(1).getResultStream().findFirst();
        return version.map(id -> db.createQuery(WITH_PLACE + "where a.version.id = :version order by a.question.ordinal", SubmittedAnswer.class)
                .setParameter("version", id).getResultList()).orElse(List.of());
    }

    private Collection<Evidence> coded(SubmittedVersion version, List<SubmittedAnswer> answers) {
        var ofQuestion = answers.stream().collect(toMap(answer -> answer.getQuestion().getId(), answer -> answer));
        var passages = new LinkedHashMap<String, Evidence>();
        db.createQuery(Codings.WITH_ALL + "where c.version.id = :version and c.standing = :counted", Coding.class)
                .setParameter("version", version.getId()).setParameter("counted", CodingStanding.COUNTED).getResultStream()
                .filter(coding -> ThemePolicy.maySee(current.get(), coding))
                .sorted(Comparator.comparing((Coding coding) -> coding.getCountedUnder().getOrdinal())
                        .thenComparing(coding -> coding.getQuestion().getOrdinal()).thenComparing(coding -> coding.getPassage().start()))
                .map(coding -> of(ofQuestion.get(coding.getQuestion().getId()), coding.getPassage(), coding.getCountedUnder().getTitle()))
                .forEach(passage -> passages.putIfAbsent(passage.reference(), passage));
        return passages.values();
    }

    /**
     * A passage of a submitted answer.
     *
     * @param group what it is listed under
     */
    public static Evidence of(SubmittedAnswer answer, Passage passage, String group) {
        var submission = answer.getVersion().getSubmission();
        return new Evidence(EvidenceKind.PASSAGE, answer.getId() + ":" + passage.start() + "-" + passage.end(), group,
                answer.getQuestion().getSubject() + ", Living Document at " + submission.getRound().getCode() + ", version " + answer.getVersion().getNumber(),
                passage.quote(), address(answer));
    }

    private static String address(SubmittedAnswer answer) {
        return answer.getVersion().getSubmission().getAddress() + "/read?version=" + answer.getVersion().getNumber() + "#" + answer.getQuestion().getCode();
    }

    @Override
    @Transactional
    public Map<String, String> addresses(Site site, Collection<String> references) {
        var addresses = new HashMap<String, String>();
        var answers = db.createQuery(WITH_PLACE + "where a.id in :ids and a.version.submission.site.id = :site", SubmittedAnswer.class)
                .setParameter("ids", references.stream().map(PassageEvidence::answerOf).flatMap(Optional::stream).distinct().toList())
                .setParameter("site", site.getId()).getResultStream()
                .filter(answer -> SubmissionPolicy.mayRead(current.get(), answer.getVersion()))
                .collect(toMap(SubmittedAnswer::getId, answer -> answer));
        references.forEach(reference -> answerOf(reference).map(answers::get).ifPresent(answer -> addresses.put(reference, address(answer))));
        return addresses;
    }

    private static Optional<Long> answerOf(String reference) {
        return reference.matches("\\d{1,18}:\\d+-\\d+") ? Optional.of(Long.parseLong(reference.substring(0, reference.indexOf(':')))) : Optional.empty();
    }
}
