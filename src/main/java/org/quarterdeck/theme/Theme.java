package org.quarterdeck.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Optional;

/** What a passage can speak of. A theme that groups others takes no codings itself. */
@Entity
public class Theme {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "theme_seq")
    @SequenceGenerator(name = "theme_seq", sequenceName = "theme_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "codebook_id")
    private Codebook codebook;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Theme parent;
    private int ordinal;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private ThemeKind kind;
    @Enumerated(EnumType.STRING)
    private ThemeState state = ThemeState.ACTIVE;
    @Enumerated(EnumType.STRING)
    private ThemeColour colour = ThemeColour.SLATE;
    @Enumerated(EnumType.STRING)
    private ThemeSymbol symbol = ThemeSymbol.CIRCLE;
    @Column(name = "grouping_only")
    private boolean grouping;
    private String definition = "";
    @Column(name = "when_to_use")
    private String use = "";
    @Column(name = "when_not")
    private String avoid = "";
    private String example = "";

    protected Theme() {
    }

    Theme(Codebook codebook, int ordinal, String code, String name, ThemeKind kind, Optional<Theme> parent) {
        this.codebook = codebook;
        this.ordinal = ordinal;
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.symbol = ThemeSymbol.of(kind);
        this.parent = parent.orElse(null);
        parent.ifPresent(group -> group.grouping = true);
    }

    /** Says what the theme means and when a passage belongs to it. */
    public Theme explain(String meaning, String whenToUse, String whenNot, String passage) {
        definition = meaning;
        use = whenToUse;
        avoid = whenNot;
        example = passage;
        return this;
    }

    /** Shows the theme in another colour and with another symbol. */
    public Theme mark(ThemeColour newColour, ThemeSymbol newSymbol) {
        colour = newColour;
        symbol = newSymbol;
        return this;
    }

    /** Whether passages can be given this theme: it is in use and does not only group others. */
    public boolean isCodable() {
        return !grouping && state == ThemeState.ACTIVE;
    }

    public boolean isGrouping() {
        return grouping;
    }

    /** The code and the name, as lists show a theme. */
    public String getTitle() {
        return code + " " + name;
    }

    public Long getId() {
        return id;
    }

    public Codebook getCodebook() {
        return codebook;
    }

    public Theme getParent() {
        return parent;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
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

    public ThemeKind getKind() {
        return kind;
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
