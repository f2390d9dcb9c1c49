package org.quarterdeck.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.account.People;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateError;
import org.quarterdeck.shared.TemplateFolder;
import org.quarterdeck.shared.TemplateNode;

/**
 * Reads a programme from {@code templates/programmes/CODE}. The format is described in {@code docs/templates.md}. All of it
 * is read in one transaction: a file with a mistake leaves nothing behind.
 */
@ApplicationScoped
public class ProgrammeReader {
    @Inject
    EntityManager db;
    @Inject
    People people;
    @Inject
    TemplateFolder folder;
    @Inject
    PortalClock portalClock;
    @Inject
    Clock clock;
    @Inject
    Event<ProgrammeRead> read;

    /**
     * Reads the programme and everything that its files say of it.
     *
     * @param passwordHash the password of those accounts that the files make, or null for none
     * @throws TemplateError naming the file and the line of the first mistake
     */
    @Transactional
    public Programme read(String code, String passwordHash) {
        var file = folder.yaml("programmes/" + code + "/programme.yaml").only("code", "name", "start", "demonstration", "metricsPerSite",
                "today", "about", "templates", "glossary", "pseudonyms", "places", "people", "evaluation");
        var programme = new Programme(file.text("code"), file.text("name"), file.month("start"), file.text("about"),
                file.yes("demonstration"));
        refuseTwice(file, programme);
        if (file.find("today").isPresent()) {
            portalClock.pretendTodayIs(file.day("today"));
        }
        db.persist(programme);
        file.list("glossary").forEach(entry -> db.persist(new GlossaryTerm(programme, entry.text("term"), entry.text("meaning"))));
        var sites = sites(programme, file);
        var rounds = rounds(programme);
        var members = members(programme, sites, file.list("people"), passwordHash);
        db.flush();
        read.fire(new ProgrammeRead(programme, sites, rounds, members, folder, file));
        return programme;
    }

    private void refuseTwice(TemplateNode file, Programme programme) {
        if (db.createQuery("select count(p) from Programme p where p.code = :code", Long.class)
                .setParameter("code", programme.getCode()).getSingleResult() > 0) {
            throw file.get("code").error("there is already a programme '" + programme.getCode() + "'");
        }
    }

    private List<Site> sites(Programme programme, TemplateNode file) {
        var pseudonyms = file.get("pseudonyms");
        var sites = new LinkedHashMap<String, Site>();
        folder.csv(ProgrammeRead.folderOf(programme) + "sites.csv").forEach(row -> {
            var site = new Site(programme, row.text("code"), row.text("name"), pseudonyms.text(row.text("code")))
                    .describe(row.text("focus"), row.text("analysis_group"), row.yes("deep_dive"),
                            row.text("lead_organisation"), row.amount("funding_gbp"));
            if (sites.put(site.getCode(), site) != null) {
                throw row.error("the code '" + site.getCode() + "' stands twice");
            }
        });
        folder.csv(ProgrammeRead.folderOf(programme) + "partners.csv").forEach(row -> {
            var site = sites.get(row.text("site_code"));
            if (site == null) {
                throw row.error("sites.csv has no site '" + row.text("site_code") + "'");
            }
            site.addPartner(row.text("organisation"), row.text("sector"));
        });
        file.find("places").map(TemplateNode::entries).orElse(Map.of()).forEach((code, places) -> {
            if (!sites.containsKey(code)) {
                throw places.error("sites.csv has no site '" + code + "'");
            }
            places.items().forEach(place -> sites.get(code).addPlace(place.text()));
        });
        sites.values().forEach(db::persist);
        return List.copyOf(sites.values());
    }

    private List<Round> rounds(Programme programme) {
        var rounds = new ArrayList<Round>();
        folder.csv(ProgrammeRead.folderOf(programme) + "rounds.csv").forEach(row -> rounds.add(new Round(programme,
                row.text("code"), rounds.size() + 1, row.number("pilot_month"), row.day("opens_on"), row.day("due_on"))));
        Round previous = null;
        for (var round : rounds) {
            if (!round.getOpensOn().isAfter(portalClock.today())) {
                var at = round.getOpensOn().atTime(LocalTime.of(8, 0)).atZone(PortalTime.ZONE).toInstant();
                round.open(at);
                if (previous != null) {
                    previous.close(at);
                }
                previous = round;
            }
        }
        rounds.forEach(db::persist);
        return rounds;
    }

    private Map<String, Person> members(Programme programme, List<Site> sites, List<TemplateNode> entries, String hash) {
        var byCode = sites.stream().collect(Collectors.toMap(Site::getCode, Function.identity()));
        var members = new HashMap<String, Person>();
        for (var entry : entries) {
            entry.only("email", "name", "role", "site");
            var person = people.withEmail(entry.text("email"))
                    .orElseGet(() -> people.add(entry.text("email"), entry.text("name"), hash));
            members.put(person.getEmail().substring(0, person.getEmail().indexOf('@')), person);
            join(entry, person, programme, byCode);
        }
        return members;
    }

    private void join(TemplateNode entry, Person person, Programme programme, Map<String, Site> sites) {
        if (entry.text("role").equals("administrator")) {
            person.makeAdministrator();
            return;
        }
        var role = entry.choice("role", Role.class);
        if (!role.isOfSite()) {
            db.persist(Membership.ofProgramme(person, programme, role));
            return;
        }
        var site = sites.get(entry.text("site"));
        if (site == null) {
            throw entry.get("site").error("sites.csv has no site '" + entry.text("site") + "'");
        }
        db.persist(Membership.ofSite(person, site, role));
    }
}
