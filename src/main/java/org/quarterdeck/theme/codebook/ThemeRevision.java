package org.quarterdeck.theme.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeKind;
import org.quarterdeck.theme.ThemeState;
import org.quarterdeck.theme.ThemeSymbol;

/** What a theme was from one version of its codebook until before another. */
@Entity
@Table(name = "theme_revision")
@IdClass(RevisionKey.class)
public class ThemeRevision {
    @Id
    @Column(name = "theme_id")
    private long themeId;
    @Id
    @Column(name = "since_number")
    private int since;
    @Column(name = "until_number")
    private Integer until;
    @Column(name = "codebook_id")
    private long codebookId;
    private int place;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private ThemeKind kind;
    @Column(name = "parent_code")
    private String parent;
    @Column(name = "grouping_only")
    private boolean grouping;
    @Enumerated(EnumType.STRING)
    private ThemeState state;
    @Column(name = "merged_into")
    private String mergedInto;
    @Enumerated(EnumType.STRING)
    private ThemeColour colour;
    @Enumerated(EnumType.STRING)
    private ThemeSymbol symbol;
    private String definition;
    @Column(name = "when_to_use")
    private String use;
    @Column(name = "when_not")
    private String avoid;
    private String example;

    protected ThemeRevision() {
    }

    /** What a theme is today, which it is from the codebook's present version on. */
    static ThemeRevision of(Theme theme) {
        var revision = new ThemeRevision();
        revision.themeId = theme.getId();
        revision.since = theme.getCodebook().getNumber();
        revision.codebookId = theme.getCodebook().getId();
        revision.place = theme.getOrdinal();
        revision.code = theme.getCode();
        revision.name = theme.getName();
        revision.kind = theme.getKind();
        revision.parent = theme.getParent() == null ? "" : theme.getParent().getCode();
        revision.grouping = theme.isGrouping();
        revision.state = theme.getState();
        revision.mergedInto = theme.getMergedInto() == null ? "" : theme.getMergedInto().getCode();
        revision.colour = theme.getColour();
        revision.symbol = theme.getSymbol();
        revision.definition = theme.getDefinition();
        revision.use = theme.getUse();
        revision.avoid = theme.getAvoid();
        revision.example = theme.getExample();
        return revision;
    }

    /** Ends with the version before the one given. */
    void end(int number) {
        until = number;
    }

    boolean isSame(ThemeRevision other) {
        return place == other.place && fields().equals(other.fields());
    }

    /** What can be told of it, by the words that pages use; its place among its neighbours is not part of it. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Name", name);
        fields.put("Kind", kind.getLabel());
        fields.put("Under", parent);
        fields.put("State", state.getLabel() + (mergedInto.isEmpty() ? "" : " into " + mergedInto) + (grouping ? ", groups others" : ""));
        fields.put("Colour", colour.getLabel());
        fields.put("Symbol", symbol.getLabel());
        fields.put("Definition", definition);
        fields.put("Use it", use);
        fields.put("Do not use it", avoid);
        fields.put("Example", example);
        return fields;
    }

    public long getThemeId() {
        return themeId;
    }

    public int getSince() {
        return since;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** The code and the name, as lists show a theme. */
    public String getTitle() {
        return code + " " + name;
    }

    public String getParent() {
        return parent;
    }

    public ThemeKind getKind() {
        return kind;
    }

    public ThemeState getState() {
        return state;
    }

    public ThemeColour getColour() {
        return colour;
    }

    public ThemeSymbol getSymbol() {
        return symbol;
    }

    public String getDefinition() {
        return definition;
    }

    public String getUse() {
        return use;
    }

    public String getAvoid() {
        return avoid;
    }

    public String getExample() {
        return example;
    }
}
