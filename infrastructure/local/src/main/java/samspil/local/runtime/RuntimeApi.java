package samspil.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The Lambda Runtime API (2018-06-01) for one process, on a port of its own. Takes one call at a time. */
final class RuntimeApi implements AutoCloseable {
    /** Lambda's limit for an answer, in bytes. */
    static final int ANSWER_LIMIT = 6 * 1024 * 1024 + 100;

    private static final String ROOT = "/2018-06-01/runtime/";

    private final String arn;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
    private @Nullable Call pending;
    private Outcome.@Nullable Failed end;

    RuntimeApi(String arn) {
        this.arn = arn;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext(ROOT, this::serve);
        server.start();
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has it. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Completes when the process asks for its first call, or can't any more. */
    CompletableFuture<@Nullable Void> ready() {
        return ready;
    }

    /** Hands a call to the process; its outcome is the end's when the process has ended. */
    synchronized void offer(Call call) {
        if (end != null) {
            call.outcome().complete(end);
            return;
        }
        pending = call;
        calls.add(call);
    }

    /** Says that the process takes no more calls; the one it had gets this outcome. The first reason counts. */
    synchronized void end(Outcome.Failed why) {
        end = end == null ? why : end;
        settle(end);
        ready.complete(null);
    }

    /** Whether the process takes no more calls. */
    synchronized boolean ended() {
        return end != null;
    }

    private synchronized void settle(Outcome outcome) {
        if (pending != null) {
            pending.outcome().complete(outcome);
            pending = null;
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            if (path.equals("invocation/next")) {
                next(exchange);
            } else if (path.endsWith("/response")) {
                answered(exchange);
            } else if (path.endsWith("/error")) {
                failed(path, exchange);
            } else {
                reply(exchange, 404, "{}");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        ready.complete(null);
        Call call = calls.take();
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", call.id());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(call.deadline()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", arn);
        headers.set("Lambda-Runtime-Trace-Id", Trace.of(call.id()));
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, call.payload().length);
        exchange.getResponseBody().write(call.payload());
    }

    private void answered(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(ANSWER_LIMIT + 1);
        if (body.length > ANSWER_LIMIT) {
            exchange.getRequestBody().skip(Long.MAX_VALUE);
            reply(exchange, 413, "{\"errorType\":\"RequestEntityTooLarge\"}");
            settle(new Outcome.Failed("Function.ResponseSizeTooLarge", "the answer is larger than 6 MB"));
        } else {
            reply(exchange, 202, "{\"status\":\"OK\"}");
            settle(new Outcome.Answer(body));
        }
    }

    private void failed(String path, HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
        reply(exchange, 202, "{\"status\":\"OK\"}");
        Outcome.Failed failed = new Outcome.Failed(type == null ? "Unhandled" : type, body);
        if (path.startsWith("init/")) {
            end(new Outcome.Failed("Runtime.InitError", body));
        } else {
            settle(failed);
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
