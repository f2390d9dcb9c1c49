package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;
import org.quarterdeck.theme.ThemeState;
import org.quarterdeck.theme.exchange.CodebookXml;

/** Takes files with themes, shows what each would change, and applies it as one version or not at all. */
@ApplicationScoped
public class CodebookImports {
    static final int LARGEST = 1_000_000;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codebooks codebooks;
    @Inject
    CodebookLog log;
    @Inject
    CodebookEditing editing;
    @Inject
    Clock clock;

    /**
     * Keeps a file until the person has seen what it would change. It takes the place of one that they sent before.
     *
     * @throws Invalid if it is no codebook, not in UTF-8, or larger than a million bytes
     */
    @Transactional
    public void take(Programme programme, String name, byte[] file) {
        var codebook = changeable(programme);
        if (file.length > LARGEST) {
            throw tooLarge();
        }
        var text = text(file);
        boolean qdc = text.stripLeading().startsWith("<") || text.startsWith("\ufeff<");
        var waiting = new WaitingImport(codebook, current.get().person(), name.length() > 200 ? name.substring(0, 200) : name, qdc,
                qdc ? text.substring(text.indexOf('<')) : text, clock.instant());
        if (waiting.rows().isEmpty()) {
            throw refused("The file has no themes");
        }
        drop(programme);
        db.persist(waiting);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.isBlank() || text.indexOf('\0') >= 0) {
                throw refused(text.isBlank() ? "The file is empty. Choose the file that you want to import"
                        : "This is neither a table (.csv) nor a codebook (.qdc). Export the codebook again and send that file");
            }
            return text;
        } catch (CharacterCodingException other) {
            throw refused("The file is not in UTF-8. Save it as “CSV UTF-8”, or export the codebook again as .qdc, and send that file");
        }
    }

    /** The person's own file that waits, if any. */
    @Transactional
    public Optional<WaitingImport> waiting(Programme programme) {
        var codebook = changeable(programme);
        return db.createQuery("select i from WaitingImport i where i.codebook.id = :codebook and i.person.id = :person", WaitingImport.class)
                .setParameter("codebook", codebook.getId()).setParameter("person", current.get().person().getId()).getResultStream().findFirst();
    }

    /** What the person's file would change today. */
    @Transactional
    public ImportPlan plan(Programme programme) {
        return plan(changeable(programme), programme);
    }

    private ImportPlan plan(Codebook codebook, Programme programme) {
        var coded = db.createQuery("select distinct c.theme.code from Coding c where c.theme.codebook.id = :codebook", String.class)
                .setParameter("codebook", codebook.getId()).getResultList();
        return ImportPlan.of(codebook, new HashSet<>(coded), waiting(programme).orElseThrow(NotFound::new).rows());
    }

    @Transactional
    public void drop(Programme programme) {
        db.createQuery("delete from WaitingImport i where i.codebook.id = :codebook and i.person.id = :person")
                .setParameter("codebook", changeable(programme).getId()).setParameter("person", current.get().person().getId()).executeUpdate();
    }

    /**
     * Applies the person's file as one version. Themes that it does not name stay.
     *
     * @param number version of the codebook that the person saw it compared with
     * @throws Invalid if something in it is refused, nothing is different, or the codebook has changed since
     */
    @Transactional
    public void apply(Programme programme, int number, String reason) {
        var codebook = log.open(programme);
        var plan = plan(codebook, programme);
        if (codebook.getNumber() != number) {
            throw new Invalid("reason", "The codebook has changed meanwhile. Look at what the file would change now, then apply it again");
        } else if (!plan.isApplicable()) {
            throw new Invalid("reason", "The file cannot be applied as it is");
        }
        var why = ThemeWords.reason(reason);
        var different = plan.different();
        different.forEach(imported -> apply(codebook, imported));
        plan.all().forEach(imported -> codebook.theme(imported.code()).ifPresent(theme -> theme.group(imported.words().grouping())));
        var codes = different.stream().map(ImportedTheme::code).toList();
        log.keep(codebook, ChangeKind.IMPORTED, null, shortened(codes), why);
        drop(programme);
    }

    private void apply(Codebook codebook, ImportedTheme imported) {
        var theme = imported.theme() == null ? added(codebook, imported) : moved(codebook, imported);
        imported.words().writeTo(theme);
        if (imported.state() != theme.getState()) {
            if (imported.state() == ThemeState.RETIRED) {
                theme.retire();
            } else {
                theme.restore();
            }
        }
        if (imported.guid() != null) {
            var foreign = imported.foreignColour();
            theme.exchange(imported.guid(), foreign == null || foreign.equalsIgnoreCase(theme.getColour().getHex()) ? null : foreign);
        }
    }

    private Theme added(Codebook codebook, ImportedTheme imported) {
        return editing.add(codebook, imported.code(), imported.words(), last(codebook, imported.parent()));
    }

    private Theme moved(Codebook codebook, ImportedTheme imported) {
        var theme = imported.theme();
        if (!imported.parent().equals(theme.getParent() == null ? "" : theme.getParent().getCode())) {
            log.arrange(last(codebook, imported.parent()).order(codebook, theme));
        }
        return theme;
    }

    private static Place last(Codebook codebook, String parent) {
        var neighbours = Place.neighbours(codebook, codebook.theme(parent));
        return new Place(parent, neighbours.isEmpty() ? "" : neighbours.get(neighbours.size() - 1).getCode());
    }

    /** As many codes as the list of a change holds. */
    private static List<String> shortened(List<String> codes) {
        return codes.size() <= 90 ? codes : codes.subList(0, 90);
    }

    private Codebook changeable(Programme programme) {
        Access.see(ThemePolicy.mayReadCodebook(current.get(), programme));
        Access.require(ThemePolicy.mayChangeCodebook(current.get(), programme));
        return codebooks.current(programme);
    }

    static Invalid tooLarge() {
        return refused("The file is too large: it may have 1 MB. Send the themes in several files");
    }

    private static Invalid refused(String why) {
        return new Invalid(CodebookXml.FIELD, why);
    }
}
