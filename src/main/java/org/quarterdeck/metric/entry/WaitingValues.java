package org.quarterdeck.metric.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.quarterdeck.account.Person;
import org.quarterdeck.metric.LocalMetric;

/** Values that somebody has pasted or sent, until they have seen what these would change. */
@Entity
@Table(name = "waiting_values")
public class WaitingValues {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiting_values_seq")
    @SequenceGenerator(name = "waiting_values_seq", sequenceName = "waiting_values_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "metric_id")
    private LocalMetric metric;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String origin;
    private String content;
    @Column(name = "sent_at")
    private Instant at;

    protected WaitingValues() {
    }

    WaitingValues(LocalMetric metric, Person person, String origin, List<Columns.Cells> rows, Instant at) {
        this.metric = metric;
        this.person = person;
        this.origin = origin;
        this.content = written(rows);
        this.at = at;
    }

    private static String written(List<Columns.Cells> rows) {
        var out = new StringWriter();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (var row : rows) {
                var typed = row.typed();
                csv.printRecord(row.formula(), typed.address(), typed.period(), typed.numerator(), typed.denominator(), typed.value(), typed.comparator(),
                        typed.missing(), typed.reason());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    List<Columns.Cells> rows() {
        try (var csv = CSVParser.parse(new StringReader(content), CSVFormat.RFC4180)) {
            return csv.getRecords().stream().map(row -> new Columns.Cells(new Typed(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6),
                    row.get(7), row.get(8)), row.get(0))).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    boolean isTooLarge() {
        return content.length() > 1_000_000;
    }

    /** Where they came from, such as the name of the file. */
    public String getOrigin() {
        return origin;
    }
}
