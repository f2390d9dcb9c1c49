package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.testing.AccessTable;

/** A new address without a line in {@code access.txt} fails here, before anybody has to walk it. */
class AccessTableTest {
    @Test
    void everyPageStandsInTheTable() throws IOException {
        assertThat(Files.lines(Path.of("webapp/WEB-INF/addresses.txt")).map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> Files.exists(Path.of("webapp" + line.split("\\s+")[1])))
                .map(line -> line.split("\\s+")[0]).filter(AccessTableTest::isNotWalked)).isEmpty();
    }

    @Test
    void everyCallOfTheApiStandsInTheTable() {
        assertThat(OpenApiTest.built().stream().filter(call -> AccessTable.lines().stream().noneMatch(line ->
                line.method().equalsIgnoreCase(call.split(" ")[0]) && line.walks("/api/v1" + call.split(" ")[1])))).isEmpty();
    }

    @Test
    void everyServletStandsInTheTable() {
        assertThat(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.quarterdeck").stream().filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> patterns(type.getAnnotationOfType(WebServlet.class))).filter(AccessTableTest::isNotWalked)).isEmpty();
    }

    private static Stream<String> patterns(WebServlet servlet) {
        return Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()));
    }

    private static boolean isNotWalked(String pattern) {
        return AccessTable.lines().stream().noneMatch(line -> line.walks(pattern));
    }
}
