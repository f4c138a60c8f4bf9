package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.engines.template.Function;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.platform.Variable;

/** Template, contract and code say the same. */
class AgreementTest {
    private static final Stack STACK = Repository.stack();
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("samspil.access", "samspil.directory", "samspil.pages", "samspil.platform");

    @Test
    void everyRouteOfTheContractHasAControllerInTheFunctionItNamesAndTheOtherWayRound() {
        var contract = STACK.routes().stream()
                .filter(route -> route.binding() instanceof Route.Invoke)
                .map(AgreementTest::contractLine)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lines(contract), lines(new ControllerRoutes(CODE).all()));
    }

    @Test
    void everyRouteIsGuardedUnlessItsControllerSaysThatAnybodyMayAsk() {
        var unguarded = STACK.routes().stream()
                .filter(route -> route.binding() instanceof Route.Invoke && route.guard() instanceof Route.Open)
                .map(AgreementTest::contractLine)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lines(unguarded), lines(new ControllerRoutes(CODE).open()));
    }

    @Test
    void everyVariableIsDeclaredByTheTemplateAndKnownToTheCode() {
        var declared = STACK.functions().values().stream()
                .flatMap(function -> function.environment().keySet().stream())
                .filter(name -> !name.equals("MICRONAUT_ENVIRONMENTS"))
                .collect(Collectors.toCollection(TreeSet::new));
        var read = CODE.stream()
                .filter(code -> code.isEnum() && code.isAssignableTo(Variable.class))
                .flatMap(code -> Arrays.stream(code.reflect().getEnumConstants()))
                .map(constant -> ((Variable) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, read);
    }

    @Test
    void everyHandlerExists() throws ClassNotFoundException {
        for (var function : STACK.functions().values()) {
            Class.forName(
                    function.handler().split("::", 2)[0], false, getClass().getClassLoader());
        }
    }

    @Test
    void everyArtifactIsBuiltAndCarriesNoEngineAndNoDatabind() throws Exception {
        for (var artifact : artifacts()) {
            try (Stream<java.nio.file.Path> jars = Files.list(artifact.resolve("lib"))) {
                var unwanted = jars.map(jar -> jar.getFileName().toString())
                        .filter(
                                name -> name.matches(
                                        "(?i)(dynamodblocal|s3proxy|samspil-(engines|testkit|local)|jackson-databind|netty|junit).*"))
                        .toList();
                assertTrue(unwanted.isEmpty(), () -> artifact + " carries " + unwanted);
            }
        }
    }

    @Test
    void noArtifactCarriesTheTestLogInOrAnythingElseOfTheLocalSystem() throws Exception {
        for (var artifact : artifacts()) {
            try (Stream<java.nio.file.Path> files = Files.walk(artifact)) {
                var local = files.filter(Files::isRegularFile)
                        .filter(AgreementTest::isOfTheLocalSystem)
                        .toList();
                assertTrue(local.isEmpty(), () -> "of the local system: " + local);
            }
        }
    }

    private static boolean isOfTheLocalSystem(java.nio.file.Path file) {
        if (!file.toString().endsWith(".jar")) {
            return file.toString().contains("samspil/local/");
        }
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream().anyMatch(entry -> entry.getName().startsWith("samspil/local/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<java.nio.file.Path> artifacts() {
        return STACK.functions().values().stream().map(Function::artifact).collect(Collectors.toSet());
    }

    private static String contractLine(Route route) {
        var function = STACK.function(((Route.Invoke) route.binding()).function());
        return function.environment().get("MICRONAUT_ENVIRONMENTS") + " " + route.method() + " " + route.path();
    }

    private static String lines(Set<String> routes) {
        return String.join("\n", routes);
    }
}
