package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.TemplateError;
import org.quarterdeck.shared.TemplateFolder;

/** Takes frameworks into use and stops using them. One version of a framework is in use at a time. */
@ApplicationScoped
public class FrameworkUse {
    private static final String FOLDER = "maturity";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Frameworks frameworks;
    @Inject
    TemplateFolder folder;
    @Inject
    Clock clock;
    @Inject
    Event<FrameworkChanged> changed;

    /** What lies in the folder of templates and is not in use, by the name of its file; also what cannot be read, and why. */
    @Transactional
    public List<OfferedFramework> offered(Programme programme) {
        requireManager(programme);
        var used = frameworks.list(programme).stream().filter(Framework::isInUse).toList();
        return folder.files(FOLDER, ".yaml").stream().map(file -> offer(file, programme, used)).flatMap(Optional::stream).toList();
    }

    private Optional<OfferedFramework> offer(String file, Programme programme, List<Framework> used) {
        try {
            var framework = read(file, programme);
            return used.stream().anyMatch(each -> each.getKey().equals(framework.getKey())) ? Optional.empty()
                    : Optional.of(new OfferedFramework(file, framework, "", sameCode(used, framework)));
        } catch (TemplateError wrong) {
            return Optional.of(new OfferedFramework(file, null, wrong.getMessage(), null));
        }
    }

    private static Framework sameCode(List<Framework> used, Framework framework) {
        return used.stream().filter(each -> each.getCode().equals(framework.getCode())).findFirst().orElse(null);
    }

    private Framework read(String file, Programme programme) {
        return FrameworkFile.read(folder.yaml(FOLDER + "/" + file + ".yaml"), programme);
    }

    /**
     * Takes a framework of the folder into use, in place of another version of it that was. One that the programme used before
     * is taken up again as it was then.
     *
     * @param file as {@link OfferedFramework#file()}
     * @throws Invalid if there is no such file, it cannot be read, or this version is in use already
     */
    @Transactional
    public Framework take(Programme programme, String file) {
        requireManager(programme);
        db.lock(db.find(Programme.class, programme.getId()), LockModeType.PESSIMISTIC_WRITE);
        if (!folder.files(FOLDER, ".yaml").contains(file)) {
            throw new Invalid("file", "There is no such framework any more. Reload the page to see which there are");
        }
        var read = readable(file, programme);
        var all = frameworks.list(programme);
        var known = all.stream().filter(each -> each.getKey().equals(read.getKey())).findFirst();
        if (known.filter(Framework::isInUse).isPresent()) {
            throw new Invalid("file", read.getTitle() + ", version " + read.getNumber() + ", is in use already");
        }
        int last = all.stream().mapToInt(Framework::getOrdinal).max().orElse(0);
        var replaced = all.stream().filter(each -> each.isInUse() && each.getCode().equals(read.getCode())).findFirst();
        replaced.ifPresent(before -> stop(before));
        var taken = known.orElse(read).at(replaced.map(Framework::getOrdinal).orElse(last + 1));
        taken.take(current.get().person(), clock.instant());
        db.persist(taken);
        db.flush();
        announce(taken, "took a maturity framework into use");
        return taken;
    }

    private Framework readable(String file, Programme programme) {
        try {
            return read(file, programme);
        } catch (TemplateError wrong) {
            throw new Invalid("file", "The file cannot be used as it is: " + wrong.getMessage());
        }
    }

    /**
     * Stops using a framework. What was rated against it stays readable.
     *
     * @throws Invalid if it is the only one in use, or is not in use
     */
    @Transactional
    public void stop(Programme programme, String key) {
        requireManager(programme);
        db.lock(db.find(Programme.class, programme.getId()), LockModeType.PESSIMISTIC_WRITE);
        var framework = frameworks.of(programme, key);
        if (!framework.isInUse()) {
            throw new Invalid("file", framework.getTitle() + ", version " + framework.getNumber() + ", is not in use any more");
        } else if (frameworks.list(programme).stream().filter(Framework::isInUse).count() == 1) {
            throw new Invalid("file", "This is the only framework in use. Take another into use first");
        }
        stop(framework);
    }

    private void stop(Framework framework) {
        framework.stop(clock.instant());
        announce(framework, "stopped using a maturity framework");
    }

    private void announce(Framework framework, String what) {
        changed.fire(new FrameworkChanged(framework.getId(), what, current.get().person().getId()));
    }

    private void requireManager(Programme programme) {
        Access.see(RatingPolicy.maySeeFrameworks(current.get(), programme));
        Access.require(RatingPolicy.mayChangeFrameworks(current.get(), programme));
    }
}
