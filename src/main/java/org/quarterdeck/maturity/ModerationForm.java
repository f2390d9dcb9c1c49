package org.quarterdeck.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.shared.Invalid;

/** What stands in the form of an evaluator. */
public class ModerationForm {
    /** Something that can be linked to. */
    public record Choice(String key, String label) {
    }

    private String level = "";
    private String rationale = "";
    private List<String> evidence = new ArrayList<>();
    private String seen = "";
    private String unsaved = "";
    private final Map<String, String> choices = new LinkedHashMap<>();

    static ModerationForm of(RatedFactor line) {
        var form = new ModerationForm();
        form.level = line.moderated() == null ? "" : line.moderated().getValue();
        form.rationale = line.rationale();
        line.evidence().forEach(linked -> form.evidence.add(linked.link().getKey()));
        line.evidence().forEach(linked -> form.choices.put(linked.link().getKey(), linked.link().getTitle() + quoted(linked.link().getExcerpt())));
        form.see(line);
        return form;
    }

    /** What is linked to already comes first, then what the features offer. */
    void offer(List<Evidence> offered) {
        offered.forEach(each -> choices.putIfAbsent(each.key(), each.group() + ": " + each.title() + quoted(each.excerpt())));
    }

    private static String quoted(String excerpt) {
        var shown = excerpt.replaceAll("\\s+", " ");
        return shown.isEmpty() ? "" : " “" + (shown.length() > 160 ? shown.substring(0, 158).strip() + " …" : shown) + "”";
    }

    void putBack(Typed draft) {
        level = draft.fields().getOrDefault("level", "");
        rationale = draft.fields().getOrDefault("rationale", "");
        evidence = new ArrayList<>(Arrays.stream(draft.fields().getOrDefault("evidence", "").split("\n")).filter(choices::containsKey).toList());
        unsaved = draft.when();
    }

    Map<String, String> typed() {
        return Map.of("level", level == null ? "" : level, "rationale", rationale == null ? "" : rationale, "evidence", String.join("\n", evidence));
    }

    /** Remembers which moderated rating is before the evaluator's eyes, so that nobody overwrites what they have not seen. */
    void see(RatedFactor line) {
        seen = line.moderatedAt() == null ? "" : line.moderatedAt().toString();
    }

    /** What is missing, by field. */
    List<Invalid> problems() {
        return Stream.of(Optional.ofNullable(level() == null ? new Invalid("level", "Select the level that fits best") : null),
                Optional.ofNullable(rationale == null || rationale.isBlank() ? new Invalid("rationale", "Enter a rationale") : null))
                .flatMap(Optional::stream).toList();
    }

    /** The number of the level, or null where none is chosen. */
    Integer level() {
        return level == null || !level.matches("\\d") ? null : Integer.valueOf(level);
    }

    /** What can be linked to: what the form says, by the key that it sends. */
    public List<Choice> getChoices() {
        return choices.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList();
    }

    /** When what is in the fields was typed that is not saved; empty where nothing is. */
    public String getUnsaved() {
        return unsaved;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public List<String> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<String> evidence) {
        this.evidence = evidence == null ? new ArrayList<>() : evidence;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
