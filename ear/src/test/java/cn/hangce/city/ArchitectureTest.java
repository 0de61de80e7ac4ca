package cn.hangce.city;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The arrows between the rooms run one way: web → reporting, security, families → treasury → casework → registry → policy. */
@AnalyzeClasses(packages = "cn.hangce", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FAMILIES = Stream.of("growth", "research", "carriers", "transfer", "finance", "talent", "industry",
            "land", "goals").map(family -> "cn.hangce." + family + "..").toArray(String[]::new);

    @ArchTest
    static final ArchRule arrows = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("policy").definedBy("cn.hangce.policy..")
            .layer("registry").definedBy("cn.hangce.registry..")
            .layer("casework").definedBy("cn.hangce.casework..")
            .layer("matching").definedBy("cn.hangce.matching..")
            .layer("treasury").definedBy("cn.hangce.treasury..")
            .optionalLayer("families").definedBy(FAMILIES)
            .layer("security").definedBy("cn.hangce.security..")
            .layer("reporting").definedBy("cn.hangce.reporting..")
            .layer("store").definedBy("cn.hangce.store..")
            .layer("web").definedBy("cn.hangce.web..")
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("store").mayNotBeAccessedByAnyLayer()
            .whereLayer("reporting").mayOnlyBeAccessedByLayers("web")
            .whereLayer("security").mayOnlyBeAccessedByLayers("web")
            .whereLayer("families").mayOnlyBeAccessedByLayers("web")
            .whereLayer("matching").mayOnlyBeAccessedByLayers("reporting", "security", "web")
            .whereLayer("treasury").mayOnlyBeAccessedByLayers("families", "reporting", "security", "web")
            .whereLayer("casework").mayOnlyBeAccessedByLayers("matching", "treasury", "families", "reporting", "security", "web")
            .whereLayer("registry").mayOnlyBeAccessedByLayers("casework", "matching", "treasury", "families", "reporting", "security", "store", "web")
            .because("a rule of the domain must be testable without a page, a report or a server");

    @ArchTest
    static final ArchRule familiesDoNotKnowEachOther = slices().matching("cn.hangce.(growth|research|carriers|transfer|finance|talent"
            + "|industry|land|goals)..").should().notDependOnEachOther().allowEmptyShould(true)
            .because("a family’s policies must be readable and replaceable without the others");

    @ArchTest
    static final ArchRule policyIsPlainJava = noClasses().that().resideInAPackage("cn.hangce.policy..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.hibernate..")
            .because("the law must be readable and testable without a database or a server");

    @ArchTest
    static final ArchRule theDomainKnowsNoWeb = noClasses()
            .that().resideInAnyPackage("cn.hangce.policy..", "cn.hangce.registry..", "cn.hangce.casework..", "cn.hangce.matching..",
                    "cn.hangce.treasury..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..", "net.sf.jasperreports..");

    @ArchTest
    static final ArchRule oneClock = noClasses().that().resideInAnyPackage("cn.hangce..")
            .and().doNotHaveFullyQualifiedName("cn.hangce.registry.CityClock").and().resideOutsideOfPackage("cn.hangce.launcher..")
            .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .because("time comes from one clock, so that a demonstration and a test can set it");
}
