package org.quarterdeck.maturity.routemap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.FrameworkPage;
import org.quarterdeck.maturity.RatedMeanwhile;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.summary.AutosavePart;

/** The questions of one effort: the lead marks them, others read. */
@Named
@RequestScoped
public class RouteMapPage {
    @Inject
    RouteMarks marks;
    @Inject
    FrameworkPage place;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "factor")
    String code;
    @Inject
    AutosavePart autosave;

    private Factor effort;
    private RouteMap map;
    private Map<String, String> addresses;
    private List<RouteMarkRevision> history;
    private final Map<String, String> typed = new HashMap<>();
    private String seen;
    private String unsaved = "";
    private boolean overtaken;
    private List<SelectItem> evidence;

    @PostConstruct
    void load() {
        Access.see(place.getFramework().isStaged());
        effort = place.getFramework().factor(code);
        read();
        effort.getQuestions().forEach(question -> map.find(question).ifPresent(mark -> {
            typed.put("stand-" + question.getOrdinal(), mark.getStand().name());
            typed.put("note-" + question.getOrdinal(), mark.getNote());
            typed.put("link-" + question.getOrdinal(), mark.getLinkKey());
        }));
        if (isMarking()) {
            marks.draft(place.getSite(), place.getRound(), effort).ifPresent(draft -> {
                typed.putAll(draft.fields());
                unsaved = draft.when();
            });
        }
    }

    private void read() {
        map = marks.ofSite(place.getSite(), place.getRound(), place.getFramework());
        addresses = marks.addresses(map);
        history = marks.history(place.getSite(), place.getRound(), effort);
        seen = map.seen(effort);
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        effort.getId();
    }

    public void autosave() {
        autosave.answer(() -> {
            marks.keepDraft(place.getSite(), place.getRound(), effort, typed);
            return seen;
        });
    }

    public void save() {
        var form = GivenMark.read(effort, typed);
        form.problems().forEach(RouteMapPage::refuse);
        if (!form.problems().isEmpty()) {
            return;
        }
        try {
            marks.mark(place.getSite(), place.getRound(), effort, form.given(), seen);
            Messages.addFlashGlobalInfo("The marks of {0} are saved. The evaluators can read them", effort.getName());
            Faces.redirect(place.getOverview());
        } catch (RatedMeanwhile other) {
            read();
            overtaken = true;
            Messages.addGlobalError("Somebody else of your site marked these questions meanwhile. What they saved stands under each question; save again to put yours in its place");
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    public void discard() {
        marks.dropDraft(place.getSite(), place.getRound(), effort);
        Messages.addFlashGlobalInfo("What was not saved is discarded");
        Faces.redirect(getAddress());
    }

    private static void refuse(Invalid wrong) {
        if (wrong.field().isEmpty()) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        } else {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public boolean isMarking() {
        return RatingPolicy.maySelfRate(current.get(), place.getSite(), place.getRound()) && place.getFramework().isInUse();
    }

    public String getAddress() {
        return place.address("/" + code + "/marks");
    }

    /** Everything that can be linked to, with what is linked to already. */
    public List<SelectItem> getEvidence() {
        if (evidence == null) {
            var known = new LinkedHashMap<String, SelectItem>();
            var groups = new LinkedHashMap<String, List<SelectItem>>();
            for (Evidence offered : marks.offered(place.getSite(), place.getRound())) {
                var item = new SelectItem(offered.key(), offered.title());
                known.put(offered.key(), item);
                groups.computeIfAbsent(offered.group(), group -> new ArrayList<>()).add(item);
            }
            map.marks().stream().filter(mark -> mark.getLink() != null && known.putIfAbsent(mark.getLinkKey(),
                            new SelectItem(mark.getLinkKey(), mark.getLink().getTitle())) == null)
                    .forEach(mark -> groups.computeIfAbsent("Linked before", group -> new ArrayList<>()).add(known.get(mark.getLinkKey())));
            evidence = new ArrayList<>();
            groups.forEach((name, items) -> evidence.add(new SelectItemGroup(name, "", false, items.toArray(SelectItem[]::new))));
        }
        return evidence;
    }

    /** Where the evidence of a mark is, or null. */
    public String where(RouteMark mark) {
        return addresses.get(mark.getLinkKey());
    }

    public String when(RouteMarkRevision revision) {
        return PortalTime.dayAndTime(revision.getAt());
    }

    public Stand[] getStands() {
        return Stand.values();
    }

    public Factor getEffort() {
        return effort;
    }

    public RouteMap getMap() {
        return map;
    }

    public List<RouteMarkRevision> getHistory() {
        return history;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** When what is in the fields was typed that is not saved; empty where nothing is. */
    public String getUnsaved() {
        return unsaved;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
