package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.login.Persons;
import samspil.local.login.TestLogin;

/**
 * Loads the demo data.
 *
 * @param folder where the build wrote it; it need not be there
 * @param login where the demo persons log in
 * @param uploads waits until the functions have seen what was uploaded
 */
public record LoadDemo(Path folder, Stack stack, TestLogin login, Uploads uploads) {

    /**
     * Loads it through the product's own API, as whoever the contract lets in.
     *
     * @return one line that says what was loaded
     * @throws IOException when something was refused
     */
    public String load(URI api) throws IOException, InterruptedException {
        DemoDuties duties = new DemoDuties(api, login);
        List<Callable<String>> tasks = new ArrayList<>();
        tasks.add(() -> new DemoFiles(folder, uploads).load(code -> duties.administrator(slug(code))));
        if (route("/access/assignments").isPresent() && !login.persons().all().isEmpty()) {
            duties.appoint();
            tasks.add(
                    () -> duties.grant() + " duties of " + login.persons().all().size() + " persons");
        }
        return String.join("; ", Together.all(tasks));
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
