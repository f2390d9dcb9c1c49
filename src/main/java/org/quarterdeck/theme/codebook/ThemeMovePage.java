package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** Moves a theme to another place, or merges it into another. */
@Named
@RequestScoped
public class ThemeMovePage {
    @Inject
    CodebookHistory history;
    @Inject
    CodebookEditing editing;
    @Inject
    Merging merging;
    @Inject
    RoundPage address;
    @Inject
    OneThemePage one;

    private String place;
    private String into;

    public void open() {
        place = Place.of(one.getCodebook(), one.getTheme()).value();
    }

    public void move() {
        one.act(() -> editing.move(address.getProgramme(), one.getTheme().getCode(), Place.read(place), one.getSeen(), one.getReason()),
                "Moved: " + one.getTheme().getTitle(), Set.of("place", "reason"));
    }

    public void merge() {
        one.act(() -> merging.merge(address.getProgramme(), one.getTheme().getCode(), into, one.getSeen(), one.getReason()),
                "Merged: " + one.getTheme().getTitle(), Set.of("into", "reason"));
    }

    public List<PlaceChoice> getPlaces() {
        return PlaceChoice.of(one.getCodebook(), one.getTheme(), history.counts(one.getCodebook()));
    }

    /** The themes into which this one can be merged. */
    public List<Theme> getOthers() {
        return one.getCodebook().codable().stream().filter(theme -> !theme.getCode().equals(one.getTheme().getCode())).toList();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
