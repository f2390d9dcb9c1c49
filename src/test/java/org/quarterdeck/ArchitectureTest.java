package org.quarterdeck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the house promises about itself. A rule changes by an architecture decision record, not by a stray import. */
class ArchitectureTest {
    /** A room knows only the rooms before it; those on one line do not know each other. */
    private static final List<Set<String>> ROOMS = List.of(Set.of("shared"), Set.of("account"), Set.of("programme"),
            Set.of("search", "evidence"), Set.of("discussion"), Set.of("submission"), Set.of("feedback"), Set.of("theme"), Set.of("word", "costing", "metric", "maturity"),
            Set.of("report"), Set.of("audit", "notice"), Set.of("api"));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.quarterdeck");

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.quarterdeck.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "account", "programme", "search", "evidence", "discussion", "submission", "feedback", "theme", "word", "costing",
            "metric", "maturity", "report", "audit", "notice"})
    void aRoomKnowsOnlyTheRoomsBeforeIt(String room) {
        int place = placeOf(room);
        var later = ROOMS.stream().flatMap(Set::stream).filter(other -> !other.equals(room) && placeOf(other) >= place)
                .map(other -> "org.quarterdeck." + other + "..").toArray(String[]::new);

        noClasses().that().resideInAPackage("org.quarterdeck." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(later).allowEmptyShould(true).check(PORTAL);
    }

    @Test
    void nobodyCallsThoseWhoOnlyObserve() {
        noClasses().that().resideOutsideOfPackages("org.quarterdeck.audit..", "org.quarterdeck.notice..", "org.quarterdeck.api..")
                .should().dependOnClassesThat().resideInAnyPackage("org.quarterdeck.audit..", "org.quarterdeck.notice..")
                .check(PORTAL);
    }

    @Test
    void onlyServicesUseTheDatabase() {
        noClasses().that().areNotAnnotatedWith(ApplicationScoped.class)
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(PORTAL);
    }

    @Test
    void facesStaysInPages() {
        ArchRule rule = noClasses().that(areNot("Page", "Listener", "Handler", "Converter", "Validator", "Filter", "KeptForms", "SentFields", "Part"))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");
        rule.check(PORTAL);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().that().doNotHaveSimpleName("PortalClock").should()
                .callMethodWhere(describe("reads the time of the machine", (JavaMethodCall call) ->
                        call.getTarget().getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                                && (call.getTargetOwner().isEquivalentTo(Instant.class)
                                || call.getTargetOwner().isEquivalentTo(LocalDate.class)
                                || call.getTargetOwner().isEquivalentTo(LocalDateTime.class))
                                || call.getTargetOwner().isEquivalentTo(Clock.class) && call.getTarget().getName().startsWith("system")
                                || call.getTargetOwner().isEquivalentTo(System.class) && call.getTarget().getName().equals("currentTimeMillis")))
                .check(PORTAL);
    }

    @Test
    void servicesWorkInTransactions() {
        classes().that().areAnnotatedWith(ApplicationScoped.class).and(useTheDatabase())
                .should(new HavePublicMethodsWith(Transactional.class)).check(PORTAL);
    }

    @Test
    void whatPagesAndTheApiCallAsksAPolicy() {
        classes().that(describe("are pages or resources", type -> outermost(type).getSimpleName().endsWith("Page")
                || outermost(type).getSimpleName().endsWith("Part") || type.getPackageName().equals("org.quarterdeck.api")))
                .should(new ReachAPolicy()).check(PORTAL);
    }

    private static DescribedPredicate<JavaClass> useTheDatabase() {
        return describe("use the database", type -> type.getAllFields().stream()
                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)) && !type.getSimpleName().equals("EntityManagers"));
    }

    private static DescribedPredicate<JavaClass> areNot(String... endings) {
        return describe("are not pages", type -> java.util.Arrays.stream(endings).noneMatch(
                ending -> outermost(type).getSimpleName().endsWith(ending)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static int placeOf(String room) {
        for (int place = 0; place < ROOMS.size(); place++) {
            if (ROOMS.get(place).contains(room)) {
                return place;
            }
        }
        throw new IllegalArgumentException(room);
    }
}
