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
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Theme mergedInto;
    @Column(name = "exchange_guid")
    private String exchangeGuid;
    @Column(name = "exchange_colour")
    private String exchangeColour;

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
        if (colour != newColour) {
            exchangeColour = null;
        }
        colour = newColour;
        symbol = newSymbol;
        return this;
    }

    /** Gives the theme another name and another part to play; its code stays for ever. */
    public void rename(String newName, ThemeKind newKind) {
        name = newName;
        kind = newKind;
    }

    /** Puts the theme under another, or at the top, and makes a group of what it comes under. */
    public void moveUnder(Optional<Theme> group) {
        parent = group.orElse(null);
    }

    /** Whether it only groups others from now on. */
    public void group(boolean only) {
        grouping = only;
    }

    /** Gives the theme its place among all themes of the codebook, those above a theme before it. */
    public void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    public void mergeInto(Theme other) {
        state = ThemeState.MERGED;
        mergedInto = other;
    }

    public void split() {
        state = ThemeState.SPLIT;
    }

    public void retire() {
        state = ThemeState.RETIRED;
    }

    /** Takes codings again, as before it was merged or retired. */
    public void restore() {
        state = ThemeState.ACTIVE;
        mergedInto = null;
    }

    /** Keeps what another program knows the theme by, so that it finds it again. */
    public void exchange(String guid, String foreignColour) {
        exchangeGuid = guid;
        exchangeColour = foreignColour;
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

    /** The theme into which this one was merged, or null. */
    public Theme getMergedInto() {
        return mergedInto;
    }

    /** The GUID under which another program knows it, or null where it did not come from one. */
    public String getExchangeGuid() {
        return exchangeGuid;
    }

    /** The colour that it has in the program it came from, such as {@code #ff8800}, or null. */
    public String getExchangeColour() {
        return exchangeColour;
    }

    /** How many themes stand above it. */
    public int getDepth() {
        return parent == null ? 0 : parent.getDepth() + 1;
    }

    /** Where the theme has a page of its own. */
    public String getAddress() {
        return codebook.getProgramme().getAddress() + "/codebook/themes/" + code;
    }
}
