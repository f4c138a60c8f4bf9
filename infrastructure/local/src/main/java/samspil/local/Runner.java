package samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.clock.LocalClock;
import samspil.local.control.About;
import samspil.local.control.Control;
import samspil.local.control.Parts;
import samspil.local.demo.LoadDemo;
import samspil.local.events.BusEvents;
import samspil.local.events.EventSinks;
import samspil.local.events.ObjectEvents;
import samspil.local.events.Streams;
import samspil.local.gateway.Gateway;
import samspil.local.gateway.RoleObjects;
import samspil.local.history.Deliveries;
import samspil.local.http.WebServer;
import samspil.local.login.TestLogin;
import samspil.local.runtime.AccessKey;
import samspil.local.runtime.Functions;
import samspil.local.runtime.Surroundings;
import samspil.local.schedules.Timekeeper;

/** Everything of one run, put together. */
final class Runner implements AutoCloseable {
    private final Options options;
    private final Stack stack;
    private final RunFolder data;
    private final Cloud cloud;
    private final WebServer server;
    private final LocalClock clock;
    private final TestLogin login;
    private final Functions functions;
    private final Deliveries deliveries = new Deliveries();
    private final RoleObjects objects;
    private final ObjectEvents objectEvents;
    private final BusEvents busEvents;
    private final Streams streams;
    private final Timekeeper timekeeper;
    private final Housekeeping housekeeping;

    /** Puts the parts together; nothing answers yet. */
    Runner(Options options, Stack stack, RunFolder data, Machine machine) {
        this.options = options;
        this.stack = stack;
        this.data = data;
        this.cloud = machine.cloud();
        this.server = machine.server();
        this.clock = machine.clock();
        this.login = machine.login();
        this.functions = new Functions(stack.functions(), functionKeys(), surroundings());
        this.objects = new RoleObjects(cloud.endpoint(), stack, roleKeys());
        EventSinks sinks = new EventSinks(functions, deliveries, clock);
        this.objectEvents = new ObjectEvents(stack, sinks, data.of("object-events"));
        this.busEvents = new BusEvents(stack, sinks, data.of("bus-events"));
        this.streams = new Streams(stack, cloud.streams(), sinks, data.of("checkpoints"));
        this.timekeeper = new Timekeeper(stack.functions().values(), clock, functions, deliveries);
        this.housekeeping = new Housekeeping(clock, cloud::expire);
        cloud.listen(objectEvents::accept);
        cloud.listenToBus(busEvents::accept);
        cloud.onDenial((caller, message) -> functions.log().add(caller, message));
    }

    private Map<String, AccessKey> functionKeys() {
        Map<String, AccessKey> keys = new HashMap<>();
        stack.functions().forEach((id, function) -> keys.put(id, registered(id, function.allows())));
        return keys;
    }

    private Map<String, AccessKey> roleKeys() {
        Map<String, AccessKey> keys = new HashMap<>();
        for (Route route : stack.routes()) {
            if (route.binding() instanceof Route.ObjectOf source) {
                keys.computeIfAbsent(route.path(), path -> registered("ROLE" + keys.size(), source.allows()));
            }
        }
        return keys;
    }

    private AccessKey registered(String name, List<samspil.engines.template.Statement> allows) {
        AccessKey key = AccessKey.of(name);
        cloud.register(key, name, allows);
        return key;
    }

    private Surroundings surroundings() {
        return new Surroundings(
                stack.region(),
                stack.account(),
                cloud.endpoint(),
                clock.file(),
                data.of("log"),
                options.instances(),
                options.awsRuntime());
    }

    /** Begins to answer and to deliver. */
    void start() throws IOException {
        Gateway gateway = new Gateway(stack, functions, objects, clock);
        Parts parts = new Parts(functions, deliveries, clock, timekeeper, cloud.mailbox());
        server.serve(new Sites(gateway, new Control(about(), parts)));
        objectEvents.start();
        busEvents.start();
        streams.start();
        timekeeper.start();
        housekeeping.start();
    }

    /** Starts in the background what the demo data will need, side by side instead of one after the other. */
    void expect(LoadDemo demo) {
        Set<String> asked = demo.functions();
        Set<Path> artifacts =
                asked.stream().map(id -> stack.function(id).artifact()).collect(Collectors.toSet());
        Thread.ofVirtual()
                .start(() -> functions.warm(each -> asked.contains(each.logicalId())
                        || (!each.notifications().isEmpty() && artifacts.contains(each.artifact()))));
    }

    /** Starts functions that nobody has asked for yet. */
    void warm() {
        functions.warm();
    }

    /** The API's address. */
    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** What loads the demo data of a folder as this run's persons. */
    LoadDemo demo(Path folder) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new LoadDemo(folder, stack, login, this::rest, today);
    }

    /** Whether its data folder got what it was to begin with. */
    boolean hasBegun() {
        return !data.isNew();
    }

    /** Waits until the functions have seen what was stored so far. */
    void rest() throws InterruptedException {
        objectEvents.rest();
        streams.rest();
    }

    /** What a developer needs to know of this run. */
    About about() {
        List<About.Address> addresses = List.of(
                new About.Address("pages and API", url() + "/"),
                new About.Address("test log-in", login.issuer() + "/"),
                new About.Address("control page", url() + Control.ROOT),
                new About.Address("DynamoDB, S3, SES", cloud.endpoint().toString()));
        return new About(addresses, stack.region(), options.data().toString());
    }

    /** Ends everything, the last started first; a part that fails to end does not keep the others. */
    @Override
    public void close() throws IOException {
        List<AutoCloseable> parts = List.of(
                server,
                login,
                timekeeper,
                housekeeping,
                streams,
                objectEvents,
                busEvents,
                functions,
                objects,
                cloud,
                data);
        List<Exception> failures = new ArrayList<>();
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new IOException("not everything ended well", failures.getFirst());
        }
    }
}
