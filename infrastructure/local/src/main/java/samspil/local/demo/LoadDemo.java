package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.login.Persons;
import samspil.local.login.TestLogin;

/**
 * Loads the demo data.
 *
 * @param folder where the build wrote it; it need not be there
 * @param login where the demo persons log in
 * @param uploads waits until the functions have seen what was uploaded, and what came of it
 * @param today from which days ahead are reckoned
 */
public record LoadDemo(Path folder, Stack stack, TestLogin login, Uploads uploads, LocalDate today) {

    private static final String ASSIGNMENTS = "/access/assignments";
    private static final String IMPORTS = "/desk/imports";
    private static final String POLICIES = "/desk/policies";
    private static final String MEETINGS = "/desk/meetings";
    private static final String GRANTS = "/desk/grants/schemes";
    private static final String BUDGET = "/desk/grants/lines";
    private static final String DUTIES = "/desk/duties";
    private static final String COUNCIL = "/desk/council";
    private static final String APPLICATIONS = "/grants/rounds/{round}/applications";
    private static final String SCORES = "/council/grants/files/{application}/scores";
    private static final String PAYMENTS = "/desk/payments/files";

    /**
     * Loads it through the product's own API, as whoever the contract lets in.
     *
     * @return one line that says what was loaded
     * @throws IOException when something was refused
     */
    public String load(URI api) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var duties = new DemoDuties(api, login, http);
            var said = load(duties);
            return isLoggedInto() ? said + "; " + new DemoLogIns(api, login, http).load() + applied(duties) : said;
        }
    }

    /** Comes last of all: who votes on an application is known by the address they logged in with. */
    private String applied(DemoDuties duties) throws IOException, InterruptedException {
        if (route(APPLICATIONS).isEmpty()) {
            return " log-ins";
        }
        var applications = new DemoApplications(folder.resolve("applications"), uploads, today);
        return " log-ins; " + applications.load(duties) + " applications";
    }

    private String load(DemoDuties duties) throws IOException, InterruptedException {
        List<Callable<String>> tasks = new ArrayList<>();
        tasks.add(() -> new DemoFiles(folder, uploads).load(code -> duties.administrator(slug(code))));
        if (route(ASSIGNMENTS).isPresent() && !login.persons().all().isEmpty()) {
            duties.appoint();
            tasks.add(
                    () -> duties.grant() + " duties of " + login.persons().all().size() + " persons");
        }
        if (route(POLICIES).isPresent() && !login.persons().all().isEmpty()) {
            tasks.add(() -> new DemoPolicies(folder.resolve("policies"), uploads).load(duties::administrator));
        }
        if (route(DUTIES).isPresent() && !login.persons().all().isEmpty()) {
            tasks.add(() -> new DemoPromises(folder.resolve("duties")).load(duties::administrator));
        }
        if (route(MEETINGS).isPresent() && !login.persons().all().isEmpty()) {
            tasks.add(() -> new DemoCalls(folder.resolve("meetings"), MEETINGS, today).load(duties::as)
                    + " calls for meetings");
        }
        if (route(GRANTS).isPresent() && !login.persons().all().isEmpty()) {
            tasks.add(() -> new DemoCalls(folder.resolve("grants"), "/desk/grants", today).load(duties::as)
                    + " calls for grants");
        }
        var said = new ArrayList<>(Together.all(tasks));
        said.addAll(council(duties));
        return String.join("; ", said);
    }

    /** Comes last: who may vote in an election are the organisations that the directory has published by then. */
    private List<String> council(DemoDuties duties) throws IOException, InterruptedException {
        if (route(COUNCIL + "/elections").isEmpty() || login.persons().all().isEmpty()) {
            return List.of();
        }
        uploads.rest();
        int calls = new DemoCalls(folder.resolve("council"), COUNCIL, today).load(duties::as);
        return List.of(calls + " calls for the council");
    }

    /** The functions it will ask, by their logical ids. */
    public Set<String> functions() {
        return Stream.of(
                        ASSIGNMENTS,
                        IMPORTS,
                        POLICIES,
                        DUTIES,
                        GRANTS,
                        BUDGET,
                        COUNCIL + "/elections",
                        APPLICATIONS,
                        SCORES,
                        PAYMENTS)
                .flatMap(end -> route(end).stream())
                .flatMap(LoadDemo::functions)
                .collect(Collectors.toSet());
    }

    private static Stream<String> functions(Route route) {
        Stream<String> guards =
                route.guard() instanceof Route.Authorized by ? Stream.of(by.function()) : Stream.empty();
        Stream<String> own =
                route.binding() instanceof Route.Invoke invoke ? Stream.of(invoke.function()) : Stream.empty();
        return Stream.concat(guards, own);
    }

    private boolean isLoggedInto() {
        return stack.routes().stream().anyMatch(route -> route.path().equals("/log-in/start"))
                && !login.persons().all().isEmpty();
    }

    private Optional<Route> route(String end) {
        return stack.routes().stream()
                .filter(route -> route.method().equals("POST") && route.path().endsWith(end))
                .findFirst();
    }

    private String slug(String code) {
        Persons persons = login.persons();
        return persons.slug(code)
                .orElseThrow(() -> new IllegalStateException("no demo person belongs to municipality " + code));
    }
}
