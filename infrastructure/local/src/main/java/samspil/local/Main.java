package samspil.local;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import samspil.engines.cloudformation.TemplateError;
import samspil.engines.template.Function;
import samspil.engines.template.Stack;
import samspil.engines.template.TemplateReader;
import samspil.local.clock.LocalClock;
import samspil.local.demo.LoadDemo;
import samspil.local.http.WebServer;
import samspil.local.login.TestLogin;

/** Starts the local system and runs until it is told to end. */
public final class Main {
    private final Path repository;
    private final Options options;

    private Main(Path repository, Options options) {
        this.repository = repository;
        this.options = options;
    }

    /** Exit status 2 for a wrong command line, 1 when it can't start. */
    public static void main(String[] words) {
        Path repository = Repository.root();
        try {
            start(new Main(repository, CommandLine.read(List.of(words), repository)));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private static void start(Main main) {
        try {
            main.run();
        } catch (Stopped | TemplateError reason) {
            System.err.println(reason.getMessage());
        } catch (Throwable failure) { // the edge; the engines' threads would keep a broken process alive
            System.err.println("the local system could not start");
            failure.printStackTrace();
        }
        System.exit(1);
    }

    private void run() throws Stopped, IOException, InterruptedException {
        WebServer server = server();
        RunFolder data = RunFolder.take(options.data(), options.fresh());
        LocalClock clock = new LocalClock(data.of("clock"));
        TestLogin login = login(clock);
        Map<String, String> parameters = parameters(server, login);
        login.serve(Objects.requireNonNull(parameters.get("SiteAddress")));
        Stack stack = TemplateReader.read(options.template(), parameters);
        requireArtifacts(stack);
        Runner runner = new Runner(options, stack, data, machine(stack, data, server, clock, login));
        Ending.of(runner, options.parent());
        runner.start();
        Announcement.of(runner).forEach(System.out::println);
        if (data.isNew() && demo(runner)) {
            data.begun();
        }
        System.out.println("ready " + runner.url());
        runner.warm();
        new CountDownLatch(1).await();
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
        parameters.putIfAbsent("FirstOperator", "demo-operator");
        parameters.putIfAbsent("SiteAddress", "http://127.0.0.1:" + server.port());
        return parameters;
    }

    private Machine machine(Stack stack, RunFolder data, WebServer server, LocalClock clock, TestLogin login) {
        Path folder = options.template().resolveSibling("");
        Cloud cloud = EmbeddedCloud.start(stack, folder, data.of("engines"), clock);
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
            System.out.println(demo.load(URI.create(runner.url())));
            return true;
        } catch (IOException failure) {
            System.err.println("demo: not loaded, the next start tries again: " + failure.getMessage());
            return false;
        }
    }
}
