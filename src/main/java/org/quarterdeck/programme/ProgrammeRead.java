package org.quarterdeck.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.TemplateFolder;
import org.quarterdeck.shared.TemplateNode;

/**
 * A programme has just been read from its files, in this transaction. Features observe it to read what is theirs, in the
 * order of their priorities: submission 100, feedback 200, theme 300, costing, metric and maturity 400, summaries 500.
 */
public class ProgrammeRead {
    private final Programme programme;
    private final List<Site> sites;
    private final List<Round> rounds;
    private final Map<String, Person> people;
    private final TemplateFolder folder;
    private final TemplateNode file;
    private final Map<String, TemplateNode> siteFiles = new HashMap<>();

    ProgrammeRead(Programme programme, List<Site> sites, List<Round> rounds, Map<String, Person> people,
            TemplateFolder folder, TemplateNode file) {
        this.programme = programme;
        this.sites = List.copyOf(sites);
        this.rounds = List.copyOf(rounds);
        this.people = Map.copyOf(people);
        this.folder = folder;
        this.file = file;
        sites.forEach(site -> {
            var name = folderOf(programme) + "sites/" + site.getCode().toLowerCase(java.util.Locale.ROOT) + ".yaml";
            if (folder.holds(name)) {
                siteFiles.put(site.getCode(), folder.yaml(name).only("site", "rounds", "costs", "metrics"));
            }
        });
    }

    static String folderOf(Programme programme) {
        return "programmes/" + programme.getCode() + "/";
    }

    public Programme programme() {
        return programme;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Round> rounds() {
        return rounds;
    }

    public TemplateFolder folder() {
        return folder;
    }

    /** A template that the programme names, such as {@code living-document/icp-1.yaml}. */
    public TemplateNode template(String kind, String folderName) {
        return folder.yaml(folderName + "/" + file.get("templates").text(kind) + ".yaml");
    }

    /** The templates that the programme names where it may have several: one word or a list of them. */
    public List<TemplateNode> templates(String kind, String folderName) {
        var named = file.get("templates").get(kind);
        return (named.isSingle() ? List.of(named) : named.items()).stream()
                .map(name -> folder.yaml(folderName + "/" + name.text() + ".yaml")).toList();
    }

    /**
     * The name of the template that each round uses: one for all rounds, or those that are named from a round on, as in
     * {@code {T1: icp-1, T6: icp-2}}.
     */
    public Map<Round, TemplateNode> templateOfRounds(String kind) {
        var named = file.get("templates").get(kind);
        if (named.isSingle()) {
            return rounds.stream().collect(Collectors.toMap(round -> round, round -> named));
        }
        var from = new HashMap<>(named.entries());
        var ofRounds = new HashMap<Round, TemplateNode>();
        TemplateNode current = null;
        for (var round : rounds) {
            current = Optional.ofNullable(from.remove(round.getCode())).orElse(current);
            if (current == null) {
                throw named.error("say which template the first round, " + round.getCode() + ", uses");
            }
            ofRounds.put(round, current);
        }
        from.forEach((code, unknown) -> {
            throw unknown.error("rounds.csv has no round '" + code + "'");
        });
        return ofRounds;
    }

    /** How many local metrics a site usually has, where the file says so. */
    public Optional<Integer> metricsPerSite() {
        return file.find("metricsPerSite").map(node -> node.as(Integer::valueOf, "a number such as 2"));
    }

    /** Who evaluates which site, by the site's code; none where the file does not say. */
    public Map<String, TemplateNode> evaluation() {
        return file.find("evaluation").map(TemplateNode::entries).orElse(Map.of());
    }

    /** The site's own file, or null where it has none and starts empty. */
    public TemplateNode siteFile(Site site) {
        return siteFiles.get(site.getCode());
    }

    /** A file of this programme, such as {@code summaries/T1.yaml}, or null where there is none. */
    public TemplateNode fileOf(String name) {
        var path = folderOf(programme) + name;
        return folder.holds(path) ? folder.yaml(path) : null;
    }

    /**
     * The person that a file means: {@code lead} and {@code contributor} are those of the site, any other word is the part
     * of an address before the at sign.
     */
    public Person person(TemplateNode by, Site site) {
        var word = by.text();
        var key = word.equals("lead") || word.equals("contributor") ? word + "." + site.getCode().toLowerCase(java.util.Locale.ROOT) : word;
        var person = people.get(key);
        if (person == null) {
            throw by.error("nobody in programme.yaml is called '" + key + "'");
        }
        return person;
    }

    public Person person(String word) {
        return people.get(word);
    }
}
