package org.quarterdeck.maturity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.TemplateNode;

/**
 * Reads a framework from {@code templates/maturity}. What is wrong with it is said with file and line
 * ({@link org.quarterdeck.shared.TemplateError}), so that a framework is one file and no code.
 */
final class FrameworkFile {
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";
    /** Addresses name a page of a site so. */
    private static final Set<String> TAKEN = Set.of("partners", "self-rating", "strengths", "scorecard");

    private final TemplateNode file;
    private final boolean staged;
    private final Map<String, String> groups = new LinkedHashMap<>();

    private FrameworkFile(TemplateNode file) {
        this.file = file.only("code", "version", "title", "introduction", "levels", "stages", "groups", "factors");
        this.staged = file.find("stages").isPresent();
        if (staged && file.find("levels").isPresent()) {
            throw file.get("stages").error("a framework has either 'levels' with descriptors or 'stages' with questions");
        }
    }

    static Framework read(TemplateNode file, Programme programme) {
        return new FrameworkFile(file).framework(programme);
    }

    private Framework framework(Programme programme) {
        var framework = new Framework(programme, code(file), version(), text(file, "title", 200), text(file, "introduction", 20_000), staged);
        readLevels(framework);
        readGroups();
        var factors = file.get("factors").items();
        if (factors.isEmpty()) {
            throw file.get("factors").error("give at least one factor");
        }
        var codes = new HashSet<String>();
        factors.forEach(node -> readFactor(framework, node, codes));
        return framework;
    }

    private int version() {
        int version = file.number("version");
        if (version < 1) {
            throw file.get("version").error("the version must be 1 or more");
        }
        return version;
    }

    private void readLevels(Framework framework) {
        var name = staged ? "stages" : "levels";
        var nodes = file.get(name).items();
        if (nodes.size() < 2) {
            throw file.get(name).error("give at least two " + name);
        }
        int before = -1;
        for (var node : nodes) {
            int number = node.only("level", "name").number("level");
            if (number <= before || number > 9) {
                throw node.get("level").error("numbers go up from one to the next and are from 0 to 9");
            }
            framework.add(new Level(framework, number, text(node, "name", 100)));
            before = number;
        }
    }

    private void readGroups() {
        file.list("groups").forEach(node -> {
            if (groups.put(code(node.only("code", "name")), text(node, "name", 200)) != null) {
                throw node.error("the group '" + node.text("code") + "' stands twice");
            }
        });
    }

    private void readFactor(Framework framework, TemplateNode node, Set<String> codes) {
        var described = staged ? "questions" : "levels";
        node.only("code", "group", "name", "description", "lookFor", described);
        if (TAKEN.contains(code(node))) {
            throw node.get("code").error("'" + node.text("code") + "' is a word of the portal. Choose another code");
        } else if (!codes.add(node.text("code"))) {
            throw node.get("code").error("the factor '" + node.text("code") + "' stands twice");
        }
        var factor = new Factor(framework, node.text("code"), framework.getFactors().size() + 1, text(node, "name", 200),
                text(node, "description", 4_000), text(node, "lookFor", 4_000));
        factor.belongTo(group(node));
        var cells = node.get(described);
        cells.only(framework.getLevels().stream().map(level -> Integer.toString(level.getNumber())).toArray(String[]::new));
        framework.getLevels().forEach(level -> readCell(factor, level, cells));
        framework.add(factor);
    }

    private void readCell(Factor factor, Level level, TemplateNode cells) {
        var number = Integer.toString(level.getNumber());
        if (!staged) {
            factor.describe(level, text(cells, number, 4_000));
            return;
        }
        List<TemplateNode> questions = cells.get(number).items();
        if (questions.isEmpty()) {
            throw cells.get(number).error("ask at least one question at each stage");
        }
        questions.forEach(question -> factor.ask(level, shortEnough(question, 1_000)));
    }

    private String group(TemplateNode factor) {
        if (groups.isEmpty() && factor.find("group").isEmpty()) {
            return "";
        }
        var name = groups.get(factor.text("group"));
        if (name == null) {
            throw factor.get("group").error("there is no group '" + factor.text("group") + "'. Known are: " + String.join(", ", groups.keySet()));
        }
        return name;
    }

    private static String code(TemplateNode node) {
        return node.get("code").as(code -> {
            if (!code.matches(CODE)) {
                throw new IllegalArgumentException(code);
            }
            return code;
        }, "small letters, digits and hyphens, 40 at most, with a letter first");
    }

    private static String text(TemplateNode node, String key, int longest) {
        node.text(key);
        return shortEnough(node.get(key), longest);
    }

    private static String shortEnough(TemplateNode node, int longest) {
        var text = node.text();
        if (text.isEmpty()) {
            throw node.error("write something here");
        } else if (text.length() > longest) {
            throw node.error("shorten this to " + longest + " characters or fewer");
        }
        return text;
    }
}
