package org.quarterdeck.theme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.Programme;

/** The themes that evaluators sort passages by. It has one version after the other; a change makes the next. */
@Entity
@NamedQuery(name = Codebook.IN_USE, query = """
        select distinct b from Codebook b join fetch b.programme left join fetch b.themes t
        where b.programme.id = :programme
        and b.number = (select max(other.number) from Codebook other where other.programme.id = :programme)
        order by t.ordinal""")
public class Codebook {
    /** Names the query for the codebook that a programme uses, with its themes. */
    public static final String IN_USE = "Codebook.inUse";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "codebook_seq")
    @SequenceGenerator(name = "codebook_seq", sequenceName = "codebook_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private int number;
    private String title;
    @OneToMany(mappedBy = "codebook", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Theme> themes = new ArrayList<>();

    protected Codebook() {
    }

    public Codebook(Programme programme, String code, int number, String title) {
        this.programme = programme;
        this.code = code;
        this.number = number;
        this.title = title;
    }

    /** Adds a theme after the others. */
    public Theme add(String themeCode, String name, ThemeKind kind, Optional<Theme> parent) {
        var theme = new Theme(this, themes.size() + 1, themeCode, name, kind, parent);
        themes.add(theme);
        return theme;
    }

    public Optional<Theme> theme(String themeCode) {
        return themes.stream().filter(theme -> theme.getCode().equals(themeCode)).findFirst();
    }

    /** The theme with a code, whichever case it is written in. */
    public Optional<Theme> like(String themeCode) {
        return themes.stream().filter(theme -> theme.getCode().equalsIgnoreCase(themeCode)).findFirst();
    }

    /** Begins the next version. */
    public void change() {
        number++;
    }

    /** The themes that take codings, in their order. */
    public List<Theme> codable() {
        return themes.stream().filter(Theme::isCodable).toList();
    }

    /** The themes that have none above them, in their order. */
    public List<Theme> top() {
        return themes.stream().filter(theme -> theme.getParent() == null).toList();
    }

    /** The themes under a grouping theme, in their order. */
    public List<Theme> under(Theme group) {
        return themes.stream().filter(theme -> theme.getParent() != null && theme.getParent().getCode().equals(group.getCode())).toList();
    }

    /** Where the codebook is shown. */
    public String getAddress() {
        return programme.getAddress() + "/codebook";
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public List<Theme> getThemes() {
        return Collections.unmodifiableList(themes);
    }
}
