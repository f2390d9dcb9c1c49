package org.quarterdeck.submission.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph or list item with what became of it.
 *
 * @param runs of the whole line, with the mark of a list item and the line ends
 */
public record ChangedBlock(List<Run> runs) {
    private static final Pattern ITEM = Pattern.compile("^[-*\u2022] ");

    static ChangedBlock of(List<Run> runs) {
        return new ChangedBlock(List.copyOf(runs));
    }

    /** Whether a reader would see a change. */
    public boolean isChanged() {
        return runs.stream().anyMatch(Run::isVisibleChange);
    }

    public boolean isRemoved() {
        return runs.stream().allMatch(Run::isRemoved);
    }

    public boolean isAdded() {
        return runs.stream().allMatch(Run::isAdded);
    }

    /** How much of the old text it has, in UTF-16 units. */
    int oldLength() {
        return runs.stream().filter(run -> !run.isAdded()).mapToInt(run -> run.text().length()).sum();
    }

    public boolean isItem() {
        return ITEM.matcher(runs.get(0).text()).find();
    }

    /** What a page shows: without the mark of a list item and without line ends. */
    public List<Run> getShown() {
        var shown = new ArrayList<Run>();
        boolean item = isItem();
        for (var run : runs) {
            var text = run.text().replace('\n', ' ');
            text = item ? ITEM.matcher(text).replaceFirst("") : text;
            item = false;
            if (!text.isBlank() || run.isSame() && !text.isEmpty()) {
                shown.add(new Run(run.kind(), text));
            }
        }
        return List.copyOf(shown);
    }

    /** In how many places the paragraph differs; text that was replaced is one place. */
    int count() {
        int count = 0;
        boolean inChange = false;
        for (var run : runs) {
            boolean changed = run.isVisibleChange();
            count += changed && !inChange ? 1 : 0;
            inChange = changed || inChange && !run.isSame();
        }
        return count;
    }
}
