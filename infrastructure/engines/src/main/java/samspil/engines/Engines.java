package samspil.engines;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import samspil.engines.dynamo.DynamoEngine;
import samspil.engines.gate.Callers;
import samspil.engines.gate.Credential;
import samspil.engines.gate.Gate;
import samspil.engines.s3.S3Engine;
import samspil.engines.ses.SesEngine;
import samspil.engines.template.Bucket;
import samspil.engines.template.Function;

/** DynamoDB, S3 and SES in this JVM behind one gate, with the tables and buckets of a stack. */
public final class Engines implements AutoCloseable {
    private final Setup setup;
    private final Callers callers = new Callers();
    private final DynamoEngine dynamo;
    private final S3Engine s3;
    private final SesEngine ses;
    private final Gate gate;
    private final Credential administrator;

    private Engines(Setup setup) {
        this.setup = setup;
        // Each takes a second of one core, so they start side by side.
        var starting = CompletableFuture.supplyAsync(() -> DynamoEngine.start(setup.folder("dynamodb")));
        s3 = S3Engine.start(setup.folder("s3"), callers::secretOf);
        ses = SesEngine.start(setup.folder("mail"), setup.clock(), setup.ids());
        dynamo = starting.join();
        gate = new Gate(0, callers, dynamo.handler(), ses.handler(), s3.address());
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

    /** Lets a function in, with its own permissions and a credential of its own. */
    public Credential admit(Function function) {
        return gate.register(function.logicalId(), setup.ids().get(), function.logicalId(), function.allows());
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
