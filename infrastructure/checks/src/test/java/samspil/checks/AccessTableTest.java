package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samspil.checks.ControllerRoutes.Guarded;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;

/**
 * Who may ask what: a row for each route, a column for each role, and in each cell whether the function lets somebody
 * of that role in, in their own municipality and in another. The table that people read is
 * {@code infrastructure/api/access.tsv}; it is made from the code, and this test fails where it says something else.
 */
class AccessTableTest {
    private static final String TABLE = "infrastructure/api/access.tsv";
    private static final Stack STACK = Repository.stack();
    private static final MunicipalityId OWN = new MunicipalityId("163");
    private static final MunicipalityId OTHER = new MunicipalityId("169");
    private static final List<Guarded> ROUTES = new ControllerRoutes(Code.DEPLOYED)
            .guarded()
            .sorted(java.util.Comparator.comparing(Guarded::path).thenComparing(Guarded::method))
            .toList();

    private static Doors doors;

    @BeforeAll
    static void open() {
        doors = new Doors(STACK);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @Test
    void everyRouteSaysWhoMayAskIt() {
        var silent = ROUTES.stream()
                .filter(route -> route.says().isEmpty()
                        || route.says().contains("open") && route.says().size() > 1)
                .map(Guarded::name)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void theContractAsksTheAuthorizerExactlyWhereTheCodeAsksForARole() {
        var asked = STACK.routes().stream()
                .filter(route -> route.guard() instanceof Route.Authorized)
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toSet());
        var wanted = ROUTES.stream()
                .filter(route -> !route.says().equals(List.of("open")))
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toSet());
        assertEquals(sorted(wanted), sorted(asked));
    }

    @Test
    void theTableThatPeopleReadIsTheOneThatTheCodeMakes() throws IOException {
        Files.writeString(Path.of("target/access.tsv"), table());
        var how = "look at what changed, and if it is meant: cp infrastructure/checks/target/access.tsv " + TABLE;
        assertEquals(Repository.read(TABLE), table(), how);
    }

    @Test
    void everyCellIsAsTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var route : ROUTES) {
            for (var role : Role.values()) {
                check(route, role, OWN, wrong);
                check(route, role, OTHER, wrong);
            }
            if (doors.opens(route, null, OWN) != route.says().contains("open")) {
                wrong.add(route.name() + " by nobody");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(Guarded route, Role role, MunicipalityId held, List<String> wrong) {
        if (doors.opens(route, role, held) != may(route, role, held)) {
            wrong.add(route.name() + " by " + role.key() + (held.equals(OWN) ? "" : " of another municipality"));
        }
    }

    /** The rule in other words than the code's: who holds a role of the list, where it is held, or is held everywhere. */
    private static boolean may(Guarded route, Role role, MunicipalityId held) {
        var says = route.says();
        boolean place = role.isEverywhere() || held.equals(OWN) || !route.path().contains("{municipality}");
        return says.contains("open") || says.contains(Role.CITIZEN.name()) || place && says.contains(role.name());
    }

    private static String table() {
        var head = Stream.concat(
                        Stream.of("function", "method", "route", "nobody"),
                        Arrays.stream(Role.values()).map(Role::key))
                .collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(head), ROUTES.stream().map(AccessTableTest::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A cell: everywhere, only in the own municipality, or nothing. */
    private static String row(Guarded route) {
        var nobody = route.says().contains("open") ? "yes" : "";
        var cells = Arrays.stream(Role.values()).map(role -> cell(route, role));
        return Stream.concat(Stream.of(route.environment(), route.method(), route.path(), nobody), cells)
                .collect(Collectors.joining("\t"));
    }

    private static String cell(Guarded route, Role role) {
        if (!may(route, role, OWN)) {
            return "";
        }
        return may(route, role, OTHER) ? "yes" : "own";
    }

    private static String sorted(Set<String> lines) {
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }
}
