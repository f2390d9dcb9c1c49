package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void theDescriptionNamesEveryCallAndNoOther() {
        assertThat(described()).isEqualTo(built());
    }

    @Test
    void everyReferenceOfTheDescriptionLeadsSomewhere() {
        references(description()).forEach(reference -> {
            Object at = description();
            for (var step : reference.substring(2).split("/")) {
                at = at instanceof Map<?, ?> map ? map.get(step) : null;
            }
            assertThat(at).as(reference).isNotNull();
        });
    }

    /** Every call as the resources have it, such as "get /programmes". */
    static Set<String> built() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.quarterdeck").stream().filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect).flatMap(OpenApiTest::calls).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(kind -> kind != null).map(kind -> kind.value().toLowerCase() + " " + path(resource, method)));
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return ("/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value()))
                .replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private static Set<String> described() {
        var calls = new TreeSet<String>();
        mapping(description().get("paths")).forEach((path, item) -> mapping(item).keySet().stream()
                .filter(METHODS::contains).forEach(method -> calls.add(method + " " + path)));
        return calls;
    }

    private static Stream<String> references(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream().flatMap(entry -> entry.getKey().equals("$ref")
                    ? Stream.of((String) entry.getValue()) : references(entry.getValue()));
        }
        return node instanceof List<?> list ? list.stream().flatMap(OpenApiTest::references) : Stream.empty();
    }

    private static Map<String, Object> description() {
        return new Yaml().load(OpenApiResource.class.getResourceAsStream(OpenApiResource.PATH));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object node) {
        return (Map<String, Object>) node;
    }
}
