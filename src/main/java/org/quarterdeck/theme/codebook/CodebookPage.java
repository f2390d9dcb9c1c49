package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** The codebook as it is today, its history, and what an earlier version was. */
@Named
@RequestScoped
public class CodebookPage {
    @Inject
    Codebooks codebooks;
    @Inject
    CodebookHistory history;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "number")
    String number;
    @Inject
    @Param(name = "with")
    String with;

    private Codebook codebook;
    private Map<String, Long> counts;
    private List<CodebookChange> changes;
    private List<ThemeRevision> version;
    private List<VersionDifference> differences;

    /** Makes the page find the codebook with its passages before it begins to answer. */
    public void load() {
        counts = history.counts(getCodebook());
    }

    public void loadChanges() {
        changes = history.changes(getCodebook());
    }

    /** @throws NotFound if there is no such version */
    public void loadVersion() {
        version = history.version(getCodebook(), number(number));
        differences = with == null || with.isEmpty() ? null : history.compare(getCodebook(), number(with), number(number));
        loadChanges();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    public Codebook getCodebook() {
        if (codebook == null) {
            codebook = codebooks.current(address.getProgramme());
        }
        return codebook;
    }

    public long count(Theme theme) {
        return counts.getOrDefault(theme.getCode(), 0L);
    }

    /** How many passages count under a theme, in words. */
    public String passages(Theme theme) {
        long count = count(theme);
        return theme.isGrouping() && count == 0 ? "groups themes" : count == 1 ? "1 passage" : count + " passages";
    }

    public List<CodebookChange> getChanges() {
        return changes;
    }

    /** The numbers of all versions, newest first. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(first(), codebook.getNumber()).map(i -> codebook.getNumber() - i + first()).boxed().toList();
    }

    private int first() {
        return codebook.getNumber() - changes.size();
    }

    public boolean isFirst(int version) {
        return version <= first();
    }

    public int getNumber() {
        return number(number);
    }

    public Integer getOther() {
        return differences == null ? null : Integer.valueOf(with);
    }

    /** The themes of the version that is looked at. */
    public List<ThemeRevision> getVersion() {
        return version;
    }

    /** What is different in it from the other, or null where none was asked for. */
    public List<VersionDifference> getDifferences() {
        return differences;
    }
}
