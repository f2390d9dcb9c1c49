package org.quarterdeck.theme.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.shared.TextBlock;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Theme;

/**
 * What two coders gave the sentences of one text. A sentence has a theme by a coder where any of their codings of that theme
 * touches at least one letter or digit of it. Plain Java, so that every rule is a unit test.
 */
class Comparison {
    private record Unit(long question, String text, int start, int end) {
        boolean isTouchedBy(Coding coding) {
            int from = Math.max(start, coding.getPassage().start());
            int to = Math.min(end, coding.getPassage().end());
            return coding.getQuestion().getId() == question && from < to && isSaying(text, from, to);
        }
    }

    /**
     * Codings of one theme in one answer that hang together by common sentences.
     *
     * @param agreed whether both coders gave the theme to the same sentences
     */
    record Component(List<Coding> first, List<Coding> second, boolean agreed) {
        List<Coding> all() {
            var all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }

        private int start() {
            return all().stream().mapToInt(coding -> coding.getPassage().start()).min().orElse(0);
        }
    }

    /** How many sentences got a theme by both, only by the first and only by the second coder. */
    record Counts(Theme theme, int both, int first, int second) {
    }

    private static final Comparator<Component> IN_ORDER = Comparator
            .comparing((Component component) -> component.all().get(0).getQuestion().getOrdinal()).thenComparing(Component::start)
            .thenComparing(component -> component.all().get(0).getCountedUnder().getOrdinal());

    private final List<Unit> units;
    private final List<Coding> first;
    private final List<Coding> second;
    private final Map<Coding, Set<Integer>> touched = new LinkedHashMap<>();

    Comparison(Collection<SubmittedAnswer> answers, Collection<Coding> first, Collection<Coding> second) {
        this.units = answers.stream().flatMap(answer -> TextBlock.of(answer.getText()).stream()
                .flatMap(block -> block.sentences().stream())
                .filter(sentence -> isSaying(answer.getText(), sentence.start(), sentence.end()))
                .map(sentence -> new Unit(answer.getQuestion().getId(), answer.getText(), sentence.start(), sentence.end()))).toList();
        this.first = List.copyOf(first);
        this.second = List.copyOf(second);
        both().forEach(coding -> touched.put(coding, touchedBy(coding)));
    }

    private List<Coding> both() {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private Set<Integer> touchedBy(Coding coding) {
        var found = new HashSet<Integer>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).isTouchedBy(coding)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isSaying(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    int sentences() {
        return units.size();
    }

    /** How many sentences at least one of the two gave any theme. */
    int codedSentences() {
        return sentences(both()).size();
    }

    /** A row for each theme that at least one of the two used, in the order of the codebook. */
    List<Counts> counts() {
        var themes = both().stream().map(Coding::getCountedUnder).collect(Collectors.toMap(Theme::getId, theme -> theme, (one, other) -> one));
        return themes.values().stream().sorted(Comparator.comparing(Theme::getOrdinal)).map(this::counts).toList();
    }

    private Counts counts(Theme theme) {
        var one = sentences(of(first, theme));
        var other = sentences(of(second, theme));
        var common = new HashSet<>(one);
        common.retainAll(other);
        return new Counts(theme, common.size(), one.size() - common.size(), other.size() - common.size());
    }

    private static List<Coding> of(List<Coding> codings, Theme theme) {
        return codings.stream().filter(coding -> coding.getCountedUnder().getId().equals(theme.getId())).toList();
    }

    private Set<Integer> sentences(Collection<Coding> codings) {
        return codings.stream().flatMap(coding -> touched.get(coding).stream()).collect(Collectors.toSet());
    }

    /** What hangs together, in the order of the text. */
    List<Component> components() {
        var groups = new ArrayList<List<Coding>>();
        for (var coding : both()) {
            var mine = new ArrayList<>(List.of(coding));
            groups.removeIf(group -> hangsTogether(group, coding) && mine.addAll(group));
            groups.add(mine);
        }
        return groups.stream().map(this::component).sorted(IN_ORDER).toList();
    }

    private boolean hangsTogether(List<Coding> group, Coding coding) {
        return group.get(0).getCountedUnder().getId().equals(coding.getCountedUnder().getId())
                && group.stream().anyMatch(other -> touched.get(other).stream().anyMatch(touched.get(coding)::contains));
    }

    private Component component(List<Coding> group) {
        var one = first.stream().filter(group::contains).toList();
        var other = second.stream().filter(group::contains).toList();
        return new Component(one, other, !one.isEmpty() && !other.isEmpty() && sentences(one).equals(sentences(other)));
    }
}
