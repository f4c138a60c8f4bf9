package samspil.engines.gate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import samspil.engines.http.Loopback;
import samspil.engines.ses.SesEngine;
import samspil.engines.template.Statement;

/**
 * The one address of all engines, on the loopback interface. It knows a caller by the access key of the signature and
 * refuses, in the service's own form, what the caller's statements do not allow. Signatures are verified by S3 alone.
 */
public final class Gate implements AutoCloseable {
    private final Callers callers;
    private final Faults faults = new Faults();
    private final List<Consumer<Denial>> listeners = new CopyOnWriteArrayList<>();
    private final Loopback server;

    /**
     * Opens the gate.
     *
     * @param port 0 for a free one
     * @param callers whom S3 asks for secrets
     * @param dynamo answers DynamoDB's requests
     * @param ses answers SES v2's requests
     * @param s3 answers S3's requests
     */
    public Gate(int port, Callers callers, Request.Handler dynamo, SesEngine ses, Request.Handler s3) {
        this.callers = callers;
        Map<String, Service> services = Map.of(
                "dynamodb", new DynamoService(dynamo),
                "ses", new SesService(ses),
                "s3", new S3Service(s3));
        this.server = Loopback.start(port, new GateHandler(services, callers, faults, this::tell));
    }

    /** Where every client connects, such as {@code http://127.0.0.1:41234}. */
    public URI address() {
        return server.address();
    }

    /** Lets a caller in, who may do what the statements allow. */
    public Credential register(String accessKeyId, String secret, String name, List<Statement> statements) {
        return register(new Credential(accessKeyId, secret), name, Optional.of(new Permissions(statements)));
    }

    /** Lets someone in who may do everything. */
    public Credential registerAdministrator(String accessKeyId, String secret) {
        return register(new Credential(accessKeyId, secret), "administrator", Optional.empty());
    }

    /** Makes calls fail on purpose, until {@link #clearFaults}. */
    public void inject(Fault fault) {
        faults.add(fault);
    }

    /** Lets everything work again. */
    public void clearFaults() {
        faults.clear();
    }

    /** Tells of every refusal, on the thread of the request. */
    public void onDenial(Consumer<Denial> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        server.close();
    }

    private Credential register(Credential credential, String name, Optional<Permissions> permissions) {
        callers.add(new Caller(name, credential, permissions));
        return credential;
    }

    private void tell(Denial denial) {
        listeners.forEach(listener -> listener.accept(denial));
    }
}
