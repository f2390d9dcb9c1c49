package org.quarterdeck.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarterdeck.account.Passwords;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.TemplateError;
import org.quarterdeck.shared.TemplateFolder;

/** The programmes that the templates folder offers, and reading one in. The administrator's work. */
@ApplicationScoped
public class ProgrammeFiles {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    TemplateFolder folder;
    @Inject
    ProgrammeReader reader;
    @Inject
    Instance<Passwords> passwords;

    /** @throws org.quarterdeck.shared.NotFound for who is not an administrator */
    @Transactional
    public List<OfferedProgramme> offered() {
        Access.see(ProgrammePolicy.mayReadFiles(current.get()));
        var present = present();
        return folder.folders("programmes").stream().map(code -> offered(code, present)).toList();
    }

    /**
     * Reads a programme in. Accounts that it makes have no password until their people are invited, except those of a
     * demonstration, whose password is published.
     *
     * @throws org.quarterdeck.shared.NotFound for who is not an administrator
     * @throws TemplateError if a file has a mistake, or if the programme is there already; nothing is kept of it then
     */
    @Transactional
    public Programme read(String code) {
        var chosen = offered().stream().filter(offer -> offer.code().equals(code)).findFirst()
                .orElseThrow(org.quarterdeck.shared.NotFound::new);
        if (!chosen.isReadable()) {
            throw new TemplateError(fileOf(code), 1, chosen.obstacle());
        }
        return reader.read(code, chosen.demonstration() ? passwords.get().hash(Demonstration.PASSWORD) : null);
    }

    private OfferedProgramme offered(String code, List<String> present) {
        try {
            var file = folder.yaml(fileOf(code));
            boolean demonstration = file.yes("demonstration");
            return new OfferedProgramme(code, file.text("name"), demonstration, obstacle(file.text("code"), demonstration, present));
        } catch (TemplateError wrong) {
            return new OfferedProgramme(code, null, false, wrong.getMessage());
        }
    }

    private static String obstacle(String code, boolean demonstration, List<String> present) {
        if (present.contains(code)) {
            return "It has been read in.";
        }
        return demonstration && !present.isEmpty()
                ? "A demonstration has accounts whose password is published, so it is not read in beside another programme." : null;
    }

    private List<String> present() {
        return db.createQuery("select p.code from Programme p", String.class).getResultList();
    }

    private static String fileOf(String code) {
        return "programmes/" + code + "/programme.yaml";
    }
}
