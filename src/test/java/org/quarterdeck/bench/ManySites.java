package org.quarterdeck.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a programme of many sites out of the demonstration: every row that belongs to a site is copied again and again,
 * with the rows that hang on it, whatever tables the schema has. The portal must not be running on the database.
 */
public final class ManySites {
    private static final long STRIDE = 10_000_000;
    /** Above all ids of copied sites. */
    private static final long LONG_STRIDE = 1_000_000_000_000L;
    /** People stay members of the site that they have, and what was chosen for a summary stays as it was chosen. */
    private static final Set<String> NOT_COPIED = Set.of("MEMBERSHIP", "QUOTATION", "NOTICE", "REPORT_JOB", "AUDIT_ENTRY");

    private record Table(String name, List<String> columns, Map<String, String> references) {
    }

    private final Map<String, Table> tables;
    private final long stride;

    private ManySites(Map<String, Table> tables, long stride) {
        this.tables = tables;
        this.stride = stride;
    }

    /** @param times how many times as many sites as there are */
    public static void multiply(Path data, int times) throws SQLException {
        multiply(data, "SITE", times, STRIDE);
    }

    /** @param times how many times as many comments as there are, each with what was said to it */
    static void multiplyThreads(Path data, int times) throws SQLException {
        multiply(data, "FEEDBACK_THREAD", times, LONG_STRIDE);
    }

    private static void multiply(Path data, String root, int times, long stride) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("quarterdeck"), "sa", "")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set referential_integrity false");
            var many = new ManySites(hangingOn(root, tables(connection)), stride);
            for (int copy = 1; copy < times; copy++) {
                for (var table : many.tables.values()) {
                    connection.createStatement().executeUpdate(many.insert(table, copy));
                }
            }
            connection.createStatement().execute("set referential_integrity true");
            connection.createStatement().execute("analyze");
            connection.commit();
        }
    }

    private String insert(Table table, int copy) {
        var values = table.columns().stream().map(column -> value(table, column, copy))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %s where %s".formatted(table.name(), String.join(", ", table.columns()), values,
                table.name(), originals(table));
    }

    private String value(Table table, String column, int copy) {
        var target = table.references().get(column);
        boolean own = column.equals("ID") || target != null && tables.containsKey(target);
        if (table.name().equals("SITE") && (column.equals("CODE") || column.equals("PSEUDONYM"))) {
            return column + " || '-" + copy + "'";
        }
        if (column.equals("TOKEN_SHA256")) {
            return "left(" + column + ", 50) || '-" + copy + "'";
        }
        return own || column.equals("GIVEN_IN_ID") ? column + " + " + copy * stride : column;
    }

    private String originals(Table table) {
        if (table.columns().contains("ID")) {
            return "ID < " + stride;
        }
        return table.references().entrySet().stream().filter(reference -> tables.containsKey(reference.getValue()))
                .map(reference -> reference.getKey() + " < " + stride).collect(Collectors.joining(" and "));
    }

    /** The tables whose rows belong to one of this table, directly or through another. */
    private static Map<String, Table> hangingOn(String root, Map<String, Table> all) {
        Set<String> reached = new LinkedHashSet<>(Set.of(root));
        for (boolean grown = true; grown;) {
            grown = false;
            for (var table : all.values()) {
                if (!NOT_COPIED.contains(table.name()) && table.references().values().stream().anyMatch(reached::contains)) {
                    grown |= reached.add(table.name());
                }
            }
        }
        return reached.stream().collect(Collectors.toMap(name -> name, all::get, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Table> tables(Connection connection) throws SQLException {
        var tables = new HashMap<String, Table>();
        var metadata = connection.getMetaData();
        try (var rows = metadata.getTables(null, "PUBLIC", null, new String[] {"BASE TABLE", "TABLE"})) {
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                tables.put(name, new Table(name, new ArrayList<>(), new HashMap<>()));
            }
        }
        for (var table : tables.values()) {
            try (var rows = metadata.getColumns(null, "PUBLIC", table.name(), null)) {
                while (rows.next()) {
                    table.columns().add(rows.getString("COLUMN_NAME"));
                }
            }
            try (var rows = metadata.getImportedKeys(null, "PUBLIC", table.name())) {
                while (rows.next()) {
                    table.references().put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKTABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
