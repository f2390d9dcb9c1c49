package org.quarterdeck.submission.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.account.Person;

/** Who has come to which answer lately; who did not come again for a minute and a half has gone. */
class Attendance {
    private static final Duration REMEMBERED = Duration.ofSeconds(90);

    private record Visit(String name, Instant seen) {
    }

    private final Map<Long, Map<Long, Visit>> ofAnswers = new HashMap<>();

    synchronized void come(long answer, Person person, Instant now) {
        ofAnswers.values().forEach(visits -> visits.values().removeIf(visit -> visit.seen().plus(REMEMBERED).isBefore(now)));
        ofAnswers.values().removeIf(Map::isEmpty);
        ofAnswers.computeIfAbsent(answer, key -> new HashMap<>()).put(person.getId(), new Visit(person.getName(), now));
    }

    /** The names of the others, in alphabetical order. */
    synchronized List<String> others(long answer, Person person, Instant now) {
        return ofAnswers.getOrDefault(answer, Map.of()).entrySet().stream()
                .filter(visit -> !visit.getKey().equals(person.getId()) && !visit.getValue().seen().plus(REMEMBERED).isBefore(now))
                .map(visit -> visit.getValue().name()).sorted().toList();
    }
}
