package samspil.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The directions of the plan: dependencies point one way, and each room knows what it may know. */
@AnalyzeClasses(packages = "samspil", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("kernel")
            .definedBy("samspil.kernel..")
            .layer("platform")
            .definedBy("samspil.platform..")
            .layer("documents")
            .definedBy("samspil.documents..")
            .layer("pages")
            .definedBy("samspil.pages..")
            .layer("contexts")
            .definedBy(
                    "samspil.access..",
                    "samspil.directory..",
                    "samspil.policies..",
                    "samspil.council..",
                    "samspil.grants..",
                    "samspil.reminders..")
            .layer("engines")
            .definedBy("samspil.engines..")
            .layer("local")
            .definedBy("samspil.local..")
            .layer("demo")
            .definedBy("samspil.demo..")
            .layer("testkit")
            .definedBy("samspil.testkit..")
            .optionalLayer("benchmarks")
            .definedBy("samspil.benchmarks..")
            .whereLayer("platform")
            .mayOnlyBeAccessedByLayers("pages", "contexts", "demo", "testkit", "benchmarks")
            .whereLayer("documents")
            .mayOnlyBeAccessedByLayers("contexts", "demo", "benchmarks")
            .whereLayer("pages")
            .mayOnlyBeAccessedByLayers("contexts")
            .whereLayer("contexts")
            .mayOnlyBeAccessedByLayers("demo", "benchmarks")
            .whereLayer("engines")
            .mayOnlyBeAccessedByLayers("local", "testkit", "benchmarks")
            .whereLayer("local")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("kernel")
            .mayOnlyBeAccessedByLayers("platform", "pages", "contexts", "demo", "testkit", "benchmarks");

    @ArchTest
    static final ArchRule theKernelAndDocumentsArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("samspil.kernel..", "samspil.documents..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "software.amazon..", "io.micronaut..", "com.amazonaws..", "com.fasterxml..", "gg.jte.."));

    @ArchTest
    static final ArchRule aContextsOwnPackageHoldsRulesAndNoTechnology = noClasses()
            .that()
            .resideInAnyPackage(
                    "samspil.access", "samspil.directory", "samspil.directory.search", "samspil.directory.exchange")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "software.amazon..",
                    "io.micronaut..",
                    "com.amazonaws..",
                    "gg.jte..",
                    "samspil.access.store..",
                    "samspil.access.http..",
                    "samspil.access.pages..",
                    "samspil.access.event..",
                    "samspil.access.openid..",
                    "samspil.directory.store..",
                    "samspil.directory.http..",
                    "samspil.directory.pages..",
                    "samspil.directory.event.."));

    @ArchTest
    static final ArchRule theWaysInDoNotKnowTheStore = noClasses()
            .that()
            .resideInAnyPackage(
                    "samspil.access.http..",
                    "samspil.access.pages..",
                    "samspil.directory.http..",
                    "samspil.directory.pages..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("software.amazon..", "samspil.access.store..", "samspil.directory.store.."));

    @ArchTest
    static final ArchRule theStoreDoesNotKnowTheWaysIn = noClasses()
            .that()
            .resideInAPackage("samspil.directory.store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "samspil.directory.http..", "samspil.directory.pages..", "samspil.directory.event.."));

    @ArchTest
    static final ArchRule contextsDoNotKnowEachOther =
            slices().matching("samspil.(access|directory)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule noPackageIsPartOfACycle =
            slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSaySomething =
            classes().should().haveNameNotMatching(".*(Helper|Utils?|Manager|Impl|Common|Info|Data)(\\$.*)?");

    @ArchTest
    static final ArchRule onlyOneClassReadsTheEnvironment = noClasses()
            .that()
            .resideInAPackage("samspil..")
            .and()
            .resideOutsideOfPackages("samspil.local..", "samspil.engines..", "samspil.testkit..")
            .and()
            .doNotHaveFullyQualifiedName("samspil.platform.Environment")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule nothingStaticCanChange = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule theBootstrapCanStandInAnyFunctionsClassPath = noClasses()
            .that()
            .resideInAPackage("samspil.local.bootstrap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("samspil.engines..", "software.amazon..", "io.micronaut..", "org.eclipse..");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .that()
            .resideInAnyPackage(
                    "samspil.kernel..",
                    "samspil.platform..",
                    "samspil.documents..",
                    "samspil.pages..",
                    "samspil.access..",
                    "samspil.directory..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Every package is a slice of its own. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(com.tngtech.archunit.core.domain.JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
