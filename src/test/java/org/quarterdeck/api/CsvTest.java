package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    public record Place(String quote, Integer start) {
    }

    public record Item(String name, Place anchor, List<String> tags) {
    }

    @Test
    void aListHasAHeaderEvenWhenItIsEmpty() throws IOException {
        assertThat(csv()).isEqualTo("name,anchor.quote,anchor.start,tags\r\n");
    }

    @Test
    void whatLiesOneLevelDownHasColumnsOfItsOwn() throws IOException {
        assertThat(csv(new Item("one, two", new Place("he said \"no\"", 3), List.of("a")), new Item("three", null, List.of())))
                .endsWith("\"one, two\",\"he said \"\"no\"\"\",3,\"[\"\"a\"\"]\"\r\nthree,,,[]\r\n");
    }

    @Test
    void aSpreadsheetDoesNotTakeATextForAFormula() throws IOException {
        for (var formula : List.of("=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1")) {
            assertThat(csv(new Item(formula, null, null))).contains("'" + formula);
        }
        assertThat(csv(new Item("'=1+1", null, null))).as("one apostrophe can always be taken off again").contains("''=1+1");
        assertThat(csv(new Item("'tis", new Place("b", -4), null))).contains("'tis,b,-4,");
    }

    private static String csv(Item... items) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter().writeTo(new Items(List.of(items), null, Item.class), Items.class, null, null, null, null, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
