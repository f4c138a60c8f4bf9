package samspil.local;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import samspil.engines.template.Function;
import samspil.engines.template.Stack;
import samspil.engines.template.TemplateReader;
import samspil.local.clock.LocalClock;
import samspil.local.demo.LoadDemo;
import samspil.local.http.WebServer;
import samspil.local.login.TestLogin;

/**
 * One start of the local system.
 *
 * @param repository where the demo data was built
 * @param out takes what is worth telling
 */
record Start(Path repository, Options options, Consumer<String> out) {
    /** The demo persons stay who they are in kept data, whichever port they log in at. */
    private static final String REALM = "local";

    /**
     * Starts everything, and fills a new data folder.
     *
     * @return what answers now, and ends with this process
     * @throws Stopped when it can't start for a reason that its user can mend
     */
    Runner run() throws Stopped, IOException, InterruptedException {
        WebServer server = server();
        RunFolder data = RunFolder.take(options.data(), options.fresh());
        if (isOrdinary() && data.isEmpty()) {
            Prepared.in(repository).copyTo(data);
        }
        LocalClock clock = new LocalClock(data.of("clock"));
        TestLogin login = login(clock);
        Map<String, String> parameters = parameters(server, login);
        login.serve(Objects.requireNonNull(parameters.get("SiteAddress")));
        Stack stack = TemplateReader.read(options.template(), parameters);
        requireArtifacts(stack);
        Runner runner = new Runner(options, stack, data, machine(stack, data, server, clock, login));
        Ending.of(runner, options.parent());
        runner.start();
        Announcement.of(runner).forEach(out);
        if (data.isNew() && demo(runner)) {
            data.begun();
        }
        return runner;
    }

    /** Whether the demo data will be what the build loaded. */
    private boolean isOrdinary() {
        return options.demo()
                && options.parameters().isEmpty()
                && options.template().equals(repository.resolve("template.yaml"));
    }

    private static void requireArtifacts(Stack stack) throws Stopped {
        for (Function function : stack.functions().values()) {
            if (!Files.isDirectory(function.artifact())) {
                throw new Stopped("there is no " + function.artifact() + ", which " + function.logicalId()
                        + " is deployed from; build it with ./mvnw package");
            }
        }
    }

    /** What the command line gives, and the parameters that only this run knows. */
    private Map<String, String> parameters(WebServer server, TestLogin login) {
        Map<String, String> parameters = new HashMap<>(options.parameters());
        parameters.putIfAbsent("LoginIssuer", login.issuer());
        parameters.putIfAbsent("LoginRealm", REALM);
        parameters.putIfAbsent("FirstOperator", "demo-operator");
        parameters.putIfAbsent("SiteAddress", "http://127.0.0.1:" + server.port());
        return parameters;
    }

    private Machine machine(Stack stack, RunFolder data, WebServer server, LocalClock clock, TestLogin login) {
        Path folder = options.template().resolveSibling("");
        Cloud cloud = EmbeddedCloud.start(stack, folder, data.of(RunFolder.ENGINES), clock);
        return new Machine(cloud, server, clock, login);
    }

    private TestLogin login(LocalClock clock) throws Stopped, IOException {
        try {
            return TestLogin.open(
                    options.loginPort(), options.data(), demoFolder().resolve("persons.json"), clock);
        } catch (IOException failure) {
            if (!(failure.getCause() instanceof BindException)) {
                throw failure;
            }
            throw new Stopped("port " + options.loginPort() + " is in use; choose another with --login-port");
        }
    }

    private Path demoFolder() {
        return repository.resolve("infrastructure/demo/target/demo");
    }

    private WebServer server() throws Stopped {
        try {
            return new WebServer(options.port());
        } catch (IOException taken) {
            throw new Stopped("port " + options.port() + " is in use; choose another with --port, 0 takes a free one");
        }
    }

    /** Whether the data folder is as it should be; if the import fails, the run stays up to show why in its log. */
    private boolean demo(Runner runner) throws InterruptedException {
        if (!options.demo()) {
            return true;
        }
        try {
            LoadDemo demo = runner.demo(demoFolder());
            runner.expect(demo);
            out.accept(demo.load(URI.create(runner.url())));
            return true;
        } catch (IOException failure) {
            System.err.println("demo: not loaded, the next start tries again: " + failure.getMessage());
            return false;
        }
    }
}
