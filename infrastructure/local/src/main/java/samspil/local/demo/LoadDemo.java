package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
        DemoFiles files = new DemoFiles(folder);
        if (!importsNeedALogIn()) {
            ApiClient client = new ApiClient(api, Credentials.signed(api, operator, stack.region()));
            return files.load(municipality -> client);
        }
        DemoDuties duties = new DemoDuties(api, login);
        duties.grant();
        return files.load(code -> duties.administrator(slug(code)));
    }

    private boolean importsNeedALogIn() {
        return stack.routes().stream()
                .filter(route -> route.path().endsWith("/desk/imports"))
                .anyMatch(route -> route.guard() instanceof Route.Authorized);
    }

    private String slug(String code) {
        Persons persons = login.persons();
        return persons.slug(code)
                .orElseThrow(() -> new IllegalStateException("no demo person belongs to municipality " + code));
    }
}
