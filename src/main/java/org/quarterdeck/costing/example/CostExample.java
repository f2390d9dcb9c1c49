package org.quarterdeck.costing.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;

/**
 * A site as an example of what pilots cost, as an evaluator put it at one time. It never changes: what is written next is the
 * next one of the site, the last counts, and the earlier ones can be read. Lines are those of the version that was submitted then.
 */
@Entity
@Table(name = "cost_example")
@EntityListeners(SearchListener.class)
public class CostExample implements Searchable {
    private static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_example_seq")
    @SequenceGenerator(name = "cost_example_seq", sequenceName = "cost_example_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private int number;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "cost_version_id")
    private CostVersion costs;
    private String lines;
    @Column(name = "content")
    private String text;
    private boolean removed;
    @Column(name = "written_at")
    private Instant at;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by_id")
    private Person by;

    protected CostExample() {
    }

    /** @throws Invalid if there is no text, it is too long or cannot be kept, or the costs have no such line */
    CostExample(int number, CostVersion costs, Collection<Integer> lines, String text, Person by, Instant at) {
        this.site = costs.getProForma().getSite();
        this.number = number;
        this.costs = costs;
        this.lines = lines.stream().distinct().sorted().map(Object::toString).collect(Collectors.joining(" "));
        this.text = checked(text);
        this.by = by;
        this.at = at;
        if (!lines.stream().allMatch(line -> costs.content().line(line).isPresent())) {
            throw new Invalid("lines", "Select lines of the costs as they were submitted last");
        }
    }

    private static String checked(String text) {
        var normal = PlainText.normalise("text", text);
        if (normal.isEmpty()) {
            throw new Invalid("text", "Enter what the example shows");
        }
        if (normal.length() > LONGEST) {
            throw new Invalid("text", "Shorten the text to 4,000 characters or fewer");
        }
        return normal;
    }

    /** That the site is no example any more; its words stay with it, to be put back. */
    CostExample without(Person remover, Instant when) {
        var next = new CostExample(number + 1, costs, getLines(), text, remover, when);
        next.removed = true;
        return next;
    }

    public Long getId() {
        return id;
    }

    public Site getSite() {
        return site;
    }

    /** From 1, in the order in which they were written for the site. */
    public int getNumber() {
        return number;
    }

    /** What the site had submitted when this was written. */
    public CostVersion getCosts() {
        return costs;
    }

    /** The numbers of the lines that it is about; none where it is about the costs as a whole. */
    public List<Integer> getLines() {
        return lines.isEmpty() ? List.of() : Arrays.stream(lines.split(" ")).map(Integer::valueOf).toList();
    }

    /** The lines that it is about. */
    public List<CostItem> getItems() {
        return getLines().stream().flatMap(line -> costs.content().line(line).stream()).toList();
    }

    public String getText() {
        return text;
    }

    /** Whether the site is no example any more. */
    public boolean isRemoved() {
        return removed;
    }

    public Instant getAt() {
        return at;
    }

    public Person getBy() {
        return by;
    }

    /** Such as "Ada Byron on 3 May 2011 at 2:05pm". */
    public String getWritten() {
        return by.getName() + " on " + PortalTime.dayAndTime(at);
    }

    public String getAddress() {
        return address(site);
    }

    static String address(Site site) {
        return site.getProgramme().getAddress() + "/costs/examples/" + site.getCode();
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(CostExampleSearch.UNIT, site.getId());
    }
}
