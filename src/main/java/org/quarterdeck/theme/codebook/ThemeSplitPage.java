package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterdeck.theme.RoundPage;

/** Splits a theme into themes that there are and up to four new ones. */
@Named
@RequestScoped
public class ThemeSplitPage {
    private static final int NEW_PARTS = 4;

    @Inject
    Splitting splitting;
    @Inject
    RoundPage address;
    @Inject
    OneThemePage one;

    private final List<Part> made = IntStream.rangeClosed(1, NEW_PARTS).mapToObj(Part::new).toList();
    private List<String> parts = new ArrayList<>();

    /** A new theme as it is typed. */
    public static class Part {
        private final int number;
        private String code = "";
        private String name = "";
        private String definition = "";

        Part(int number) {
            this.number = number;
        }

        NewPart typed() {
            return new NewPart(code, name, definition);
        }

        public int getNumber() {
            return number;
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

        public String getDefinition() {
            return definition;
        }

        public void setDefinition(String definition) {
            this.definition = definition;
        }
    }

    public void split() {
        one.act(() -> splitting.split(address.getProgramme(), one.getTheme().getCode(), parts, made.stream().map(Part::typed).toList(),
                one.getSeen(), one.getReason()), "Split: " + one.getTheme().getTitle() + ". Sort its passages now or later.", Set.of("parts", "reason"));
    }

    public List<Part> getMade() {
        return made;
    }

    public List<String> getParts() {
        return parts;
    }

    public void setParts(List<String> parts) {
        this.parts = parts;
    }
}
