package org.quarterdeck.submission.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterdeck.shared.PlainText;

/** Puts runs together as they are read: neighbours of one kind are one, and what was removed comes before what was added. */
final class Runs {
    /** A change this many words away from the next is read as one with it. */
    private static final int CLOSE = 2;

    private Runs() {
    }

    /** Joins changes that are two words apart or less, which are otherwise read as a patchwork. */
    static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        var changed = new ArrayList<Run>();
        var merged = merged(runs);
        for (int i = 0; i < merged.size(); i++) {
            var run = merged.get(i);
            boolean between = !changed.isEmpty() && i + 1 < merged.size();
            if (!run.isSame() || between && isShort(run)) {
                changed.add(run);
            } else {
                close(changed, joined);
                joined.add(run);
            }
        }
        close(changed, joined);
        return merged(joined);
    }

    private static boolean isShort(Run run) {
        return PlainText.words(run.text()) <= CLOSE && run.text().indexOf('\n') < 0;
    }

    private static void close(List<Run> changed, List<Run> into) {
        if (changed.stream().noneMatch(Run::isSame)) {
            into.addAll(changed);
        } else {
            into.add(Run.removed(text(changed, run -> !run.isAdded())));
            into.add(Run.added(text(changed, run -> !run.isRemoved())));
        }
        changed.clear();
    }

    static String text(List<Run> runs, Predicate<Run> which) {
        return runs.stream().filter(which).map(Run::text).collect(Collectors.joining());
    }

    /** Neighbours of one kind as one; within a change, what was removed first. */
    static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        var same = new StringBuilder();
        for (var run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (run.isSame()) {
                flush(removed, Run.Kind.REMOVED, merged);
                flush(added, Run.Kind.ADDED, merged);
                same.append(run.text());
            } else {
                flush(same, Run.Kind.SAME, merged);
                (run.isRemoved() ? removed : added).append(run.text());
            }
        }
        flush(same, Run.Kind.SAME, merged);
        flush(removed, Run.Kind.REMOVED, merged);
        flush(added, Run.Kind.ADDED, merged);
        return List.copyOf(merged);
    }

    private static void flush(StringBuilder text, Run.Kind kind, List<Run> into) {
        if (!text.isEmpty()) {
            into.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }
}
