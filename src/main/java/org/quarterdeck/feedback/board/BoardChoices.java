package org.quarterdeck.feedback.board;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Site;

/**
 * What a person can choose from when looking for comments.
 *
 * @param questions subjects by code, in the order of the document
 * @param evaluators those who asked something, by name
 * @param rounds how many have been opened
 */
public record BoardChoices(List<Site> sites, Map<String, String> questions, List<Person> evaluators, int rounds) {
    public List<Site> getSites() {
        return sites;
    }

    public Map<String, String> getQuestions() {
        return questions;
    }

    public List<Person> getEvaluators() {
        return evaluators;
    }

    /** The ages in rounds that a comment can have, but for none. */
    public List<Integer> getAges() {
        return IntStream.range(1, rounds).boxed().toList();
    }

    public List<WantedState> getStates() {
        return List.of(WantedState.values());
    }
}
