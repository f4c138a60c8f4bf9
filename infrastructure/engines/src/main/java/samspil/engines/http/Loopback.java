package samspil.engines.http;

import java.net.URI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** An HTTP server that only this machine can reach; every request has a virtual thread. */
public final class Loopback implements AutoCloseable {
    private final Server server = new Server(new VirtualThreadPool());
    private final ServerConnector connector;

    private Loopback(int port) {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // A signature covers headers as they were sent, not as they might be better written.
        configuration.setHeaderCacheCaseSensitive(true);
        // An S3 key may hold what a web path should not; the engine behind decides.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
    }

    /** Starts serving. Port 0 takes a free one. */
    public static Loopback start(int port, Handler handler) {
        var loopback = new Loopback(port);
        loopback.server.setHandler(handler);
        LifeCycle.start(loopback.server);
        return loopback;
    }

    /** Such as {@code http://127.0.0.1:41234}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
