package org.quarterdeck.shared;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML template file that knows its line, so that what is wrong with it can be said where it stands. */
public class TemplateNode {
    private final String file;
    private final Node node;

    private TemplateNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static TemplateNode read(String file, Reader in) {
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(64 << 20);
            options.setAllowDuplicateKeys(false);
            var root = new Yaml(options).compose(in);
            if (root == null) {
                throw new TemplateError(file, 1, "the file is empty");
            }
            return new TemplateNode(file, root);
        } catch (MarkedYAMLException wrong) {
            int line = wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new TemplateError(file, line, "not valid YAML: " + wrong.getProblem());
        }
    }

    /** @throws TemplateError if there is a key that is not among the known ones, which is usually a spelling mistake */
    public TemplateNode only(String... known) {
        var names = Set.of(known);
        entries().forEach((key, value) -> {
            if (!names.contains(key)) {
                throw value.error("'" + key + "' is not known here. Known are: " + String.join(", ", known));
            }
        });
        return this;
    }

    /** @throws TemplateError if the key is missing */
    public TemplateNode get(String key) {
        return find(key).orElseThrow(() -> error("'" + key + "' is missing"));
    }

    public Optional<TemplateNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The entries of a mapping, in the order of the file. */
    public Map<String, TemplateNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("names with values are expected here");
        }
        var entries = new LinkedHashMap<String, TemplateNode>();
        mapping.getValue().forEach(tuple -> {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (entries.put(key, new TemplateNode(file, tuple.getValueNode())) != null) {
                throw new TemplateError(file, tuple.getKeyNode().getStartMark().getLine() + 1, "'" + key + "' stands twice");
            }
        });
        return entries;
    }

    /** The items of a list; none where the key is missing. */
    public List<TemplateNode> list(String key) {
        return find(key).map(TemplateNode::items).orElse(List.of());
    }

    public List<TemplateNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("a list is expected here");
        }
        return sequence.getValue().stream().map(item -> new TemplateNode(file, item)).toList();
    }

    /** Whether it is one value, neither a list nor names with values. */
    public boolean isSingle() {
        return node instanceof ScalarNode;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("a single value is expected here");
        }
        return scalar.getValue().strip();
    }

    public String text(String key) {
        var value = get(key);
        if (value.text().isEmpty()) {
            throw value.error("give a value for '" + key + "'");
        }
        return value.text();
    }

    public Optional<String> optional(String key) {
        return find(key).map(TemplateNode::text).filter(text -> !text.isEmpty());
    }

    public String text(String key, String otherwise) {
        return optional(key).orElse(otherwise);
    }

    public int number(String key) {
        return get(key).as(Integer::parseInt, "a whole number");
    }

    public Optional<BigDecimal> amount(String key) {
        return find(key).map(value -> value.as(BigDecimal::new, "a number such as 1234.50"));
    }

    public boolean yes(String key) {
        return find(key).map(value -> value.text().equals("true")).orElse(false);
    }

    public LocalDate day(String key) {
        return get(key).as(LocalDate::parse, "a date such as 2009-07-31");
    }

    public YearMonth month(String key) {
        return get(key).as(YearMonth::parse, "a month such as 2009-04");
    }

    /** The value as one of an enumeration, written in any case and with hyphens. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return get(key).as(value -> Enum.valueOf(type, value.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                "one of " + List.of(type.getEnumConstants()));
    }

    /** The value turned into something else; what cannot be turned is an error that says what is expected. */
    public <T> T as(Function<String, T> reading, String expected) {
        try {
            return reading.apply(text());
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw error("'" + text() + "' must be " + expected);
        }
    }

    public TemplateError error(String message) {
        return new TemplateError(file, node.getStartMark().getLine() + 1, message);
    }
}
