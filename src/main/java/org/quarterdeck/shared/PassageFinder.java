package org.quarterdeck.shared;

import java.util.Optional;

/**
 * Finds a passage again in an amended text. The quotation must be there to the letter; where it stands more than once,
 * the place whose surroundings agree best counts, and the nearer one of equals. It answers nothing rather than a doubtful
 * place: two places with equal surroundings and equal distance are no answer.
 */
public final class PassageFinder {
    private PassageFinder() {
    }

    public static Optional<Passage> find(Passage passage, String text) {
        int best = -1;
        int bestAgreement = -1;
        boolean tied = false;
        for (int at = text.indexOf(passage.quote()); at >= 0; at = text.indexOf(passage.quote(), at + 1)) {
            int agreement = agreement(passage, text, at);
            int nearer = best < 0 ? 1 : Integer.compare(Math.abs(best - passage.start()), Math.abs(at - passage.start()));
            if (agreement > bestAgreement || agreement == bestAgreement && nearer > 0) {
                best = at;
                bestAgreement = agreement;
                tied = false;
            } else if (agreement == bestAgreement && nearer == 0) {
                tied = true;
            }
        }
        return best < 0 || tied ? Optional.empty() : Optional.of(passage.movedTo(text, best));
    }

    private static int agreement(Passage passage, String text, int at) {
        var before = passage.before();
        var after = passage.after();
        int end = at + passage.quote().length();
        int score = 0;
        while (score < before.length() && at - 1 - score >= 0
                && text.charAt(at - 1 - score) == before.charAt(before.length() - 1 - score)) {
            score++;
        }
        int follows = 0;
        while (follows < after.length() && end + follows < text.length()
                && text.charAt(end + follows) == after.charAt(follows)) {
            follows++;
        }
        return score + follows;
    }
}
