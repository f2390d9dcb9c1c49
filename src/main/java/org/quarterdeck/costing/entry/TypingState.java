package org.quarterdeck.costing.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.quarterdeck.shared.SentFields;

/** How it stands with what is being typed on a page: what the page was given, and whether what is in the fields is saved. */
public class TypingState {
    private final String[] fields;
    private String seen;
    private String page;
    private boolean overtaken;
    private boolean refused;

    /** @param fields in which something may stand that was typed before the person had to sign in again */
    TypingState(String... fields) {
        this.fields = fields;
    }

    /** @param checksum of what the page is given */
    void begin(String checksum) {
        seen = checksum;
        page = UUID.randomUUID().toString();
    }

    Typing place() {
        return new Typing(seen, page);
    }

    /** Takes what became of it; the person knows what stands there from now on. */
    void take(Kept<?> kept) {
        seen = kept.seen();
        overtaken = kept.isOvertaken();
    }

    void refuse() {
        refused = true;
    }

    /** What somebody else has saved and what the person typed, field by field, where these are two things. */
    List<FieldPair> pairs(Supplier<Map<String, String>> theirs, Supplier<Map<String, String>> mine) {
        return overtaken ? FieldPair.of(theirs.get(), mine.get()) : List.of();
    }

    /** Whether the fields hold something that is not saved. */
    public boolean isUnsaved() {
        return refused || overtaken || SentFields.areKept(fields);
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
