package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.gateway.Caller;
import samspil.local.login.Persons;
import samspil.local.login.TestLogin;

/**
 * Loads the demo data.
 *
 * @param folder where the build wrote it; it need not be there
 * @param operator who may call signed routes
 * @param login where the demo persons log in
 */
public record LoadDemo(Path folder, Stack stack, Caller operator, TestLogin login) {

    /**
     * Loads it through the product's own API, as whoever the contract lets in.
     *
     * @return one line that says what was loaded
     * @throws IOException when something was refused
     */
    public String load(URI api) throws IOException, InterruptedException {
        DemoDuties duties = new DemoDuties(api, login);
        List<Callable<String>> tasks = new ArrayList<>();
        tasks.add(() -> new DemoFiles(folder).load(importers(api, duties)));
        if (route("/access/assignments").isPresent() && !login.persons().all().isEmpty()) {
            duties.appoint();
            tasks.add(
                    () -> duties.grant() + " duties of " + login.persons().all().size() + " persons");
        }
        return String.join("; ", Together.all(tasks));
    }

    /** Each municipality's administrator where the desk asks for a log-in, else the operator. */
    private Function<String, ApiClient> importers(URI api, DemoDuties duties) {
        boolean loggedIn = route("/desk/imports")
                .filter(route -> route.guard() instanceof Route.Authorized)
                .isPresent();
        ApiClient client = new ApiClient(api, Credentials.signed(api, operator, stack.region()));
        return code -> loggedIn ? duties.administrator(slug(code)) : client;
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
