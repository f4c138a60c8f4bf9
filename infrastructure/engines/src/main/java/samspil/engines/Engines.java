package samspil.engines;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import samspil.engines.dynamo.DynamoEngine;
import samspil.engines.form.FormUploads;
import samspil.engines.form.Posted;
import samspil.engines.gate.Callers;
import samspil.engines.gate.Credential;
import samspil.engines.gate.Forward;
import samspil.engines.gate.Gate;
import samspil.engines.s3.S3Engine;
import samspil.engines.ses.SesEngine;
import samspil.engines.template.Bucket;
import samspil.engines.template.Function;

/** DynamoDB, S3 and SES in this JVM behind one gate, with the tables and buckets of a stack. */
public final class Engines implements AutoCloseable {
    private final Setup setup;
    private final Callers callers = new Callers();
    private final Map<String, Credential> admitted = new ConcurrentHashMap<>();
    private final DynamoEngine dynamo;
    private final S3Engine s3;
    private final SesEngine ses;
    private final Forward objects;
    private final Gate gate;
    private final Credential administrator;

    private Engines(Setup setup) {
        this.setup = setup;
        // Each takes a second of one core, so they start side by side.
        var starting = CompletableFuture.supplyAsync(() -> DynamoEngine.start(setup.folder("dynamodb")));
        s3 = S3Engine.start(setup.folder("s3"), callers::secretOf, setup.clock());
        ses = SesEngine.start(
                setup.folder("mail"), setup.clock(), setup.ids(), setup.stack().mailing());
        dynamo = starting.join();
        objects = new Forward(s3.address());
        var forms = new FormUploads(s3, callers::secretOf, setup.clock());
        Request.Handler s3OrForm = (request, response, callback) ->
                (Posted.isIn(request) ? forms : objects).handle(request, response, callback);
        gate = new Gate(0, callers, dynamo.handler(), ses, s3OrForm);
        administrator = gate.registerAdministrator("ADMINISTRATOR", setup.ids().get());
    }

    /** Starts the engines, then creates what the stack has and they lack. */
    public static Engines start(Setup setup) {
        var engines = new Engines(setup);
        setup.stack().tables().values().forEach(engines.dynamo::ensure);
        setup.stack().buckets().values().forEach(engines::ensure);
        return engines;
    }

    /** The one address of all engines: the value of {@code AWS_ENDPOINT_URL}. */
    public URI address() {
        return gate.address();
    }

    /** Signs what no policy restricts. */
    public Credential administrator() {
        return administrator;
    }

    /** Clients that no policy restricts. */
    public Clients administrators() {
        return new Clients(address(), administrator);
    }

    /** Lets a function in, with its own permissions and a credential of its own; again the same if it was let in. */
    public Credential admit(Function function) {
        return admitted.computeIfAbsent(
                function.logicalId(), name -> gate.register(name, setup.ids().get(), name, function.allows()));
    }

    /** The variables a function finds: its own of the template, and the SDK's to reach the engines. */
    public Map<String, String> environment(Function function) {
        var credential = admit(function);
        var variables = new LinkedHashMap<>(function.environment());
        variables.put("AWS_REGION", setup.stack().region());
        variables.put("AWS_ENDPOINT_URL", address().toString());
        variables.put("AWS_ACCESS_KEY_ID", credential.accessKeyId());
        variables.put("AWS_SECRET_ACCESS_KEY", credential.secret());
        return variables;
    }

    /** Does what S3 does once a day: lets objects expire. */
    public void expire() {
        setup.stack().buckets().values().forEach(s3::expire);
    }

    /** Makes every table and bucket as on the first day, and forgets mails and faults; what was deployed stays. */
    public void clear() {
        setup.stack().tables().values().forEach(dynamo::empty);
        setup.stack().buckets().values().stream()
                .filter(bucket -> bucket.content().isEmpty())
                .forEach(s3::recreate);
        ses.clear();
        ses.events().clear();
        gate.clearFaults();
    }

    /** Knows callers, refuses, fails on purpose. */
    public Gate gate() {
        return gate;
    }

    /** Makes tables empty. */
    public DynamoEngine dynamo() {
        return dynamo;
    }

    /** Tells of objects. */
    public S3Engine s3() {
        return s3;
    }

    /** Keeps the mails. */
    public SesEngine ses() {
        return ses;
    }

    @Override
    public void close() {
        gate.close();
        objects.close();
        ses.close();
        s3.close();
        dynamo.close();
    }

    private void ensure(Bucket bucket) {
        s3.ensure(bucket);
        Optional<Path> content = bucket.content().map(setup.root()::resolve);
        content.filter(Files::isDirectory).ifPresent(folder -> s3.copy(folder, bucket));
    }
}
