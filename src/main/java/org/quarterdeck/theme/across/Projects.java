package org.quarterdeck.theme.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;
import org.quarterdeck.theme.exchange.ExchangedProject;
import org.quarterdeck.theme.exchange.ExchangedSource;
import org.quarterdeck.theme.exchange.ProjectFile;
import org.quarterdeck.theme.exchange.ThemeExchange;

/**
 * Writes coded passages as a project for other programs (REFI-QDA). Sites go by their pseudonym; only the texts themselves can
 * hold names. Read and written some versions at a time, so that a programme of any size needs little memory.
 */
@ApplicationScoped
public class Projects {
    private static final int VERSIONS = 100;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Tallies tallies;

    /**
     * Writes the wanted passages with the whole answers in which they stand and the whole codebook. The stream stays open.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of codings; nothing is written then
     */
    @Transactional
    public void write(Programme programme, PassageFilter wanted, OutputStream out) throws IOException {
        check(programme);
        var codebook = tallies.codebook(programme);
        var places = places(programme, wanted);
        var file = new ProjectFile(out);
        file.begin(project(programme, wanted, codebook, places));
        var codes = codebook.getThemes().stream().collect(Collectors.toMap(Theme::getId, ThemeExchange::guid));
        for (var some : chunks(places)) {
            var texts = texts(some);
            var codings = codings(programme, wanted, some);
            for (var place : some) {
                file.source(new ExchangedSource(place.guid(programme), place.name(), texts.get(place.text()),
                        new Selections(programme, place, texts.get(place.text()), codes).of(codings.get(place.text()))));
            }
            db.clear();
        }
        file.endSources();
        for (var some : chunks(places)) {
            var texts = texts(some);
            for (var place : some) {
                file.text(place.guid(programme), texts.get(place.text()));
            }
        }
        file.close();
    }

    /** Makes sure before anything is sent that the person may have the file. */
    @Transactional
    public void check(Programme programme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
    }

    private List<CodedText> places(Programme programme, PassageFilter wanted) {
        return ask(PassageQuery.select("distinct p.pseudonym, r.ordinal, r.code, v.number, v.id, q.ordinal, q.id, q.code, q.subject",
                programme, wanted).joined("join c.version v").then("order by p.pseudonym, r.ordinal, v.number, v.id, q.ordinal, q.id"))
                .getResultStream().map(row -> new CodedText(new CodedPlace.Text((Long) row[4], (Long) row[6]), (String) row[0],
                        (String) row[2], (Integer) row[3], (String) row[7], (String) row[8])).toList();
    }

    private ExchangedProject project(Programme programme, PassageFilter wanted, Codebook codebook, List<CodedText> places) {
        var users = ask(PassageQuery.select("distinct k.id, k.name", programme, wanted).joined("join c.coder k").then("order by k.name, k.id"))
                .getResultStream().map(row -> new ExchangedProject.User(Guids.person(programme, (Long) row[0]), (String) row[1])).toList();
        var cases = new LinkedHashMap<String, List<String>>();
        places.forEach(place -> cases.computeIfAbsent(place.site(), site -> new ArrayList<>()).add(place.guid(programme)));
        return new ExchangedProject(programme.getName() + (wanted.round().isEmpty() ? "" : ", " + wanted.round())
                + (wanted.theme().isEmpty() ? "" : ", " + wanted.theme()), description(wanted, codebook), users, ThemeExchange.codes(codebook),
                cases.entrySet().stream().map(site -> new ExchangedProject.Case(Guids.of(programme, "sites", site.getKey()), site.getKey(),
                        site.getValue())).toList());
    }

    private static String description(PassageFilter wanted, Codebook codebook) {
        return (wanted.round().isEmpty() ? "All rounds" : "Round " + wanted.round()) + ". Codebook version " + codebook.getNumber()
                + "." + (wanted.theme().isEmpty() ? "" : " Passages that count under " + wanted.theme() + ".")
                + (wanted.isNarrow() ? " Only some of them: " + wanted.getQuery() + "." : "");
    }

    /** The wanted codings of some versions, by the answer in which they stand and in its order. */
    private Map<CodedPlace.Text, List<Coding>> codings(Programme programme, PassageFilter wanted, List<CodedText> some) {
        var ids = ask(PassageQuery.select("c.id, c.passage.start", programme, wanted).and(true, "c.version.id in :versions", "versions", versions(some)))
                .getResultStream().map(row -> (Long) row[0]).collect(Collectors.toSet());
        return db.createQuery("""
                select c from Coding c join fetch c.version join fetch c.question join fetch c.coder join fetch c.theme
                join fetch c.countedUnder join fetch c.site join fetch c.round where c.version.id in :versions
                order by c.passage.start, c.passage.end, c.id""", Coding.class).setParameter("versions", versions(some)).getResultStream()
                .filter(coding -> ids.contains(coding.getId())).collect(Collectors.groupingBy(coding -> new CodedPlace.Text(coding.getVersion().getId(), coding.getQuestion().getId())));
    }

    private Map<CodedPlace.Text, String> texts(List<CodedText> some) {
        var texts = new HashMap<CodedPlace.Text, String>();
        db.createQuery("select a.version.id, a.question.id, a.text from SubmittedAnswer a where a.version.id in :versions", Object[].class)
                .setParameter("versions", versions(some)).getResultList()
                .forEach(row -> texts.put(new CodedPlace.Text((Long) row[0], (Long) row[1]), (String) row[2]));
        return texts;
    }

    private static List<Long> versions(List<CodedText> some) {
        return some.stream().map(place -> place.text().version()).distinct().toList();
    }

    /** The answers of some versions together. */
    private static List<List<CodedText>> chunks(List<CodedText> places) {
        var versions = new HashMap<Long, Integer>();
        places.forEach(place -> versions.putIfAbsent(place.text().version(), versions.size() / VERSIONS));
        return List.copyOf(places.stream().collect(Collectors.groupingBy(place -> versions.get(place.text().version()),
                TreeMap::new, Collectors.toList())).values());
    }

    private TypedQuery<Object[]> ask(PassageQuery question) {
        return question.filledIn(db.createQuery(question.text(), Object[].class));
    }
}
