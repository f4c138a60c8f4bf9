package samspil.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP server on 127.0.0.1, a virtual thread to each request. */
public final class WebServer implements AutoCloseable {
    /** API Gateway's limit for a request body, in bytes. */
    public static final int BODY_LIMIT = 10 * 1024 * 1024;

    /** So much more is read and dropped, so that the client gets to read the refusal. */
    private static final long DROPPED = 100L * 1024 * 1024;

    private static final long IDLE_MILLIS = 120_000;

    private final Server server;
    private final ServerConnector connector;

    /**
     * Takes the port, or a free one for 0; requests wait until {@link #serve}.
     *
     * @throws IOException when the port is taken
     */
    public WebServer(int port) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(8, 3);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        threads.setDaemon(true);
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        connector.open();
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(32 * 1024);
        // paths are passed on as sent: what an encoded slash means is the function's to say
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    /** Answers with this site from now on. */
    public void serve(Site site) throws IOException {
        server.setHandler(new Adapter(site));
        server.setErrorHandler((request, response, callback) -> {
            write(site.unreadable(response.getStatus()), response, callback);
            return true;
        });
        try {
            server.start();
        } catch (Exception failure) {
            throw new IOException("the server can't start", failure);
        }
    }

    /** The port it took. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        try {
            server.setStopTimeout(0);
            server.stop();
            connector.close();
        } catch (Exception failure) {
            throw new IOException("the server can't stop", failure);
        }
    }

    private static void write(WebAnswer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().fields().forEach(field -> response.getHeaders().add(field.getKey(), field.getValue()));
        if (answer.body().length > 0) {
            response.getHeaders().put("Content-Length", answer.body().length);
        }
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    private static final class Adapter extends Handler.Abstract {
        private final Site site;

        Adapter(Site site) {
            this.site = site;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            write(site.answer(read(request)), response, callback);
            return true;
        }

        private static WebRequest read(Request request) throws IOException {
            String query = request.getHttpURI().getQuery();
            return new WebRequest(
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    query == null ? "" : query,
                    new Headers(fields(request)),
                    body(request),
                    Request.getRemoteAddr(request));
        }

        private static List<Map.Entry<String, String>> fields(Request request) {
            return request.getHeaders().stream().map(Adapter::field).toList();
        }

        private static Map.Entry<String, String> field(HttpField field) {
            return Map.entry(field.getName(), field.getValue() == null ? "" : field.getValue());
        }

        private static byte[] body(Request request) throws IOException {
            try (InputStream in = Content.Source.asInputStream(request)) {
                byte[] body = in.readNBytes(BODY_LIMIT + 1);
                if (body.length > BODY_LIMIT) {
                    in.skip(DROPPED);
                }
                return body;
            }
        }
    }
}
