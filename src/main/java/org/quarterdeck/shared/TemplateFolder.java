package org.quarterdeck.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files that describe programmes: those that ship with the portal, or those of the folder that the setting
 * {@code QUARTERDECK_TEMPLATES} names. A file that the folder does not hold is taken from those that ship.
 */
@ApplicationScoped
public class TemplateFolder {
    @Inject
    @ConfigProperty(name = "quarterdeck.templates")
    Provider<Optional<String>> folder;

    /** A folder of one's own, for use outside the portal. */
    public static TemplateFolder of(Optional<String> own) {
        var folder = new TemplateFolder();
        folder.folder = () -> own;
        return folder;
    }

    public boolean holds(String file) {
        try (var in = open(file)) {
            return in != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws TemplateError if there is no such file, or if it is not YAML */
    public TemplateNode yaml(String file) {
        try (var in = reader(file)) {
            return TemplateNode.read(file, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of a CSV file (RFC 4180) with a header, each knowing its line. */
    public List<TemplateRow> csv(String file) {
        try (var in = reader(file);
             var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
            return parser.stream().map((CSVRecord row) -> new TemplateRow(file, row)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names of the folders in a folder, those of the own folder and those that ship, in alphabetical order. */
    public List<String> folders(String parent) {
        var names = new TreeSet<String>();
        folder.get().map(path -> Path.of(path, parent)).ifPresent(own -> names.addAll(in(own, Files::isDirectory)));
        var shipped = TemplateFolder.class.getClassLoader().getResource("templates/" + parent);
        if (shipped != null && shipped.getProtocol().equals("file")) {
            names.addAll(in(Path.of(URI.create(shipped.toString())), Files::isDirectory));
        }
        return List.copyOf(names);
    }

    /** The names, without their ending, of the files in a folder, those of the own folder and those that ship, in alphabetical order. */
    public List<String> files(String parent, String ending) {
        var names = new TreeSet<String>();
        folder.get().map(path -> Path.of(path, parent)).ifPresent(own -> names.addAll(in(own, Files::isRegularFile)));
        var shipped = TemplateFolder.class.getClassLoader().getResource("templates/" + parent);
        if (shipped != null && shipped.getProtocol().equals("file")) {
            names.addAll(in(Path.of(URI.create(shipped.toString())), Files::isRegularFile));
        }
        return names.stream().filter(name -> name.endsWith(ending)).map(name -> name.substring(0, name.length() - ending.length())).toList();
    }

    private static List<String> in(Path path, Predicate<Path> wanted) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var entries = Files.list(path)) {
            return entries.filter(wanted).map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Reader reader(String file) throws IOException {
        var in = open(file);
        if (in == null) {
            throw new TemplateError(file, 1, "there is no such file. Add it to the templates folder");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private InputStream open(String file) throws IOException {
        var own = folder.get().map(path -> Path.of(path, file)).filter(Files::isRegularFile);
        return own.isPresent()
                ? Files.newInputStream(own.get())
                : TemplateFolder.class.getClassLoader().getResourceAsStream("templates/" + file);
    }
}
