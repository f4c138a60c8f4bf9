package samspil.engines.gate;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamRequestContent;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Passes requests on to an engine with a server of its own, as they are: a signature covers the host too. */
public final class Forward implements Request.Handler, AutoCloseable {
    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "keep-alive", "transfer-encoding", "expect", "upgrade");
    private static final int PATIENCE = 60;
    private static final int SMALL = 1 << 20;

    private final HttpClient client = new HttpClient();
    private final URI target;

    /** To an engine at an address such as {@code http://127.0.0.1:41235}. */
    public Forward(URI target) {
        this.target = target;
        client.setExecutor(new VirtualThreadPool());
        client.setFollowRedirects(false);
        client.setUserAgentField(null);
        LifeCycle.start(client);
        // An object's own encoding is the browser's to decode.
        client.getContentDecoderFactories().clear();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var outgoing = client.newRequest(target)
                .method(request.getMethod())
                .path(request.getHttpURI().getPathQuery())
                .headers(headers -> copy(request.getHeaders(), headers));
        if (request.getLength() != 0) {
            outgoing.body(body(request));
        }
        try (var answer = new InputStreamResponseListener()) {
            outgoing.send(answer);
            var incoming = answer.get(PATIENCE, TimeUnit.SECONDS);
            response.setStatus(incoming.getStatus());
            copy(incoming.getHeaders(), response.getHeaders());
            if (isObject(request, response)) {
                response.getHeaders().put(HttpHeader.ACCEPT_RANGES, "bytes");
            }
            try (var in = answer.getInputStream();
                    var out = Content.Sink.asOutputStream(response)) {
                in.transferTo(out);
            }
        }
        callback.succeeded();
        return true;
    }

    @Override
    public void close() {
        LifeCycle.stop(client);
    }

    /**
     * A small body is taken whole and sent at once: an engine that refuses by the headers alone closes the connection
     * on what it has not read, and its reason would be lost.
     */
    private static org.eclipse.jetty.client.Request.Content body(Request request) throws IOException {
        if (request.getLength() < 0 || request.getLength() > SMALL) {
            return new Body(request);
        }
        try (var in = Content.Source.asInputStream(request)) {
            return new BytesRequestContent(request.getHeaders().get(HttpHeader.CONTENT_TYPE), in.readAllBytes());
        }
    }

    /** S3 says that an object may be asked for in parts; S3Proxy only does it. */
    private static boolean isObject(Request request, Response response) {
        return Set.of("GET", "HEAD").contains(request.getMethod())
                && response.getStatus() < 300
                && response.getHeaders().contains(HttpHeader.ETAG);
    }

    private static void copy(HttpFields from, HttpFields.Mutable to) {
        from.stream()
                .filter(field -> !OF_ONE_CONNECTION.contains(field.getLowerCaseName()))
                .map(HttpField::getName)
                .distinct()
                .forEach(name -> to.put(name, from.getValuesList(name)));
    }

    /** Keeps the length, which a store wants to know beforehand. */
    private static final class Body extends InputStreamRequestContent {
        private final long length;

        Body(Request request) {
            super(
                    request.getHeaders().get(HttpHeader.CONTENT_TYPE),
                    Content.Source.asInputStream(request),
                    ByteBufferPool.SIZED_NON_POOLING);
            this.length = request.getLength();
        }

        @Override
        public long getLength() {
            return length;
        }
    }
}
