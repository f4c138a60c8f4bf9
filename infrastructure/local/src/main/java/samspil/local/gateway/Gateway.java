package samspil.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.http.Headers;
import samspil.local.http.Site;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.runtime.Invoker;
import samspil.local.runtime.Outcome;

/** The API of a stack. */
public final class Gateway implements Site {
    /** API Gateway waits no longer for an integration. */
    private static final Duration INTEGRATION_LIMIT = Duration.ofSeconds(29);

    /** Lambda takes no larger event, in bytes. */
    private static final int EVENT_LIMIT = 6 * 1024 * 1024;

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final Router router;
    private final Refusals refusals;
    private final ProxyEvent events;
    private final ProxyAnswer answers;
    private final ObjectAnswers objects;
    private final SignatureCheck signatures;
    private final Compression compression;
    private final Invoker functions;
    private final InstantSource clock;

    /**
     * Serves the stack's routes.
     *
     * @param functions what runs the functions
     * @param objects what reads the buckets
     * @param operator who may call signed routes
     * @param clock for the events' request time
     */
    public Gateway(Stack stack, Invoker functions, BucketObjects objects, Caller operator, InstantSource clock) {
        this.router = new Router(stack.routes());
        this.refusals = new Refusals(stack.api());
        this.events = new ProxyEvent(stack);
        this.answers = new ProxyAnswer(new MediaTypes(stack.api().binaryMediaTypes()));
        this.objects = new ObjectAnswers(objects);
        this.signatures = new SignatureCheck(operator, stack.region(), InstantSource.system());
        this.compression = new Compression(stack.api().compression());
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String requestId = UUID.randomUUID().toString();
        return compression.apply(request, route(request, requestId)).with("x-amzn-RequestId", requestId);
    }

    @Override
    public WebAnswer unreadable(int status) {
        Refusal refusal = status == 413 ? Refusal.REQUEST_TOO_LARGE : Refusal.BAD_REQUEST_PARAMETERS;
        return refusals.answer(refusal, UUID.randomUUID().toString());
    }

    private WebAnswer route(WebRequest request, String requestId) {
        Optional<Map<String, List<String>>> query = Query.parse(request.query());
        if (query.isEmpty() || Percent.decode(request.path()).isEmpty()) {
            return refusals.answer(Refusal.BAD_REQUEST_PARAMETERS, requestId);
        }
        if (request.tooLarge()) {
            return refusals.answer(Refusal.REQUEST_TOO_LARGE, requestId);
        }
        Optional<Router.Found> found = router.find(request.method(), request.path());
        if (found.isEmpty()) {
            return refusals.answer(Refusal.MISSING_AUTHENTICATION_TOKEN, requestId);
        }
        Optional<Refusal> refusal = found.get().route().signed() ? signatures.refusal(request) : Optional.empty();
        return refusal.map(why -> refusals.answer(why, requestId))
                .orElseGet(() -> bound(request, query.get(), found.get(), requestId));
    }

    private WebAnswer bound(WebRequest request, Map<String, List<String>> query, Router.Found found, String requestId) {
        return switch (found.route().binding()) {
            case Route.Invoke invoke -> invoke(invoke, request, query, found, requestId);
            case Route.ObjectOf source ->
                objects.answer(found.route(), source, found.parameters())
                        .orElseGet(() -> refusals.answer(Refusal.RESOURCE_NOT_FOUND, requestId));
            case Route.Fixed fixed ->
                new WebAnswer(
                        fixed.status(), new Headers(List.copyOf(fixed.headers().entrySet())), new byte[0]);
        };
    }

    private WebAnswer invoke(
            Route.Invoke invoke,
            WebRequest request,
            Map<String, List<String>> query,
            Router.Found found,
            String requestId) {
        Optional<Caller> caller = found.route().signed() ? Optional.of(signatures.caller()) : Optional.empty();
        Optional<ObjectNode> event =
                events.of(request, query, found, new ProxyEvent.Facts(requestId, clock.instant(), caller));
        if (event.isEmpty()) {
            return refusals.answer(Refusal.BAD_REQUEST_BODY, requestId);
        }
        byte[] payload = event.get().toString().getBytes(StandardCharsets.UTF_8);
        if (payload.length > EVENT_LIMIT) {
            return refusals.answer(Refusal.REQUEST_TOO_LARGE, requestId);
        }
        return read(call(invoke.function(), payload), request, requestId);
    }

    /** Empty when it took too long; the function runs on, as on Lambda. */
    private Optional<Outcome> call(String function, byte[] payload) {
        return CompletableFuture.supplyAsync(() -> Optional.of(functions.invoke(function, payload)), THREADS)
                .completeOnTimeout(Optional.empty(), INTEGRATION_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private WebAnswer read(Optional<Outcome> outcome, WebRequest request, String requestId) {
        if (outcome.isEmpty()) {
            return refusals.answer(Refusal.INTEGRATION_TIMEOUT, requestId);
        }
        return switch (outcome.get()) {
            case Outcome.Failed failed -> refusals.answer(Refusal.INTEGRATION_FAILURE, requestId);
            case Outcome.Answer answer ->
                answers.read(answer.body(), request.headers().first("Accept").orElse(""))
                        .orElseGet(() -> refusals.answer(Refusal.INTEGRATION_FAILURE, requestId));
        };
    }
}
