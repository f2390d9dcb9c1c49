package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeKind;
import org.quarterdeck.theme.ThemeSymbol;

/** What a theme is called, means and looks like, for a new one and for one that there is. */
@Named
@RequestScoped
public class ThemeFormPage {
    private static final Set<String> FIELDS = Set.of("code", "name", "kind", "grouping", "definition", "use", "avoid", "example", "colour", "symbol",
            "place", "reason");

    @Inject
    Codebooks codebooks;
    @Inject
    CodebookHistory history;
    @Inject
    CodebookEditing editing;
    @Inject
    RoundPage address;
    @Inject
    OneThemePage one;

    private Codebook codebook;
    private List<PlaceChoice> places;
    private String code = "";
    private String name = "";
    private ThemeKind kind;
    private boolean grouping;
    private String definition = "";
    private String use = "";
    private String avoid = "";
    private String example = "";
    private ThemeColour colour = ThemeColour.SLATE;
    private ThemeSymbol symbol = ThemeSymbol.CIRCLE;
    private String place = "/";

    /** For a new theme, which is offered after all others. */
    public void openNew() {
        var top = getCodebook().top();
        place = top.isEmpty() ? "/" : "/" + top.get(top.size() - 1).getCode();
    }

    /** For a theme that there is. */
    public void open() {
        var theme = one.getTheme();
        name = theme.getName();
        kind = theme.getKind();
        grouping = theme.isGrouping();
        definition = theme.getDefinition();
        use = theme.getUse();
        avoid = theme.getAvoid();
        example = theme.getExample();
        colour = theme.getColour();
        symbol = theme.getSymbol();
    }

    public void add() {
        try {
            var theme = editing.add(address.getProgramme(), code, words(), Place.read(place), one.getReason());
            Messages.addFlashGlobalInfo("Added: {0}", theme.getTitle());
            Faces.redirect(theme.getAddress());
        } catch (Invalid wrong) {
            OneThemePage.say(wrong, FIELDS);
        }
    }

    public void change() {
        one.act(() -> editing.change(address.getProgramme(), one.getTheme().getCode(), words(), one.getSeen(), one.getReason()),
                "Changed: " + one.getTheme().getCode() + " " + name, FIELDS);
    }

    private ThemeWords words() {
        return new ThemeWords(name, kind, grouping, definition, use, avoid, example, colour, symbol);
    }

    public Codebook getCodebook() {
        if (codebook == null) {
            codebook = codebooks.current(address.getProgramme());
        }
        return codebook;
    }

    public List<PlaceChoice> getPlaces() {
        if (places == null) {
            places = PlaceChoice.of(getCodebook(), null, history.counts(getCodebook()));
        }
        return places;
    }

    public ThemeKind[] getKinds() {
        return ThemeKind.values();
    }

    public ThemeColour[] getColours() {
        return ThemeColour.values();
    }

    public ThemeSymbol[] getSymbols() {
        return ThemeSymbol.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ThemeKind getKind() {
        return kind;
    }

    public void setKind(ThemeKind kind) {
        this.kind = kind;
    }

    public boolean isGrouping() {
        return grouping;
    }

    public void setGrouping(boolean grouping) {
        this.grouping = grouping;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getAvoid() {
        return avoid;
    }

    public void setAvoid(String avoid) {
        this.avoid = avoid;
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = example;
    }

    public ThemeColour getColour() {
        return colour;
    }

    public void setColour(ThemeColour colour) {
        this.colour = colour;
    }

    public ThemeSymbol getSymbol() {
        return symbol;
    }

    public void setSymbol(ThemeSymbol symbol) {
        this.symbol = symbol;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
