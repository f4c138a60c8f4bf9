package samspil.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import samspil.engines.template.Route;
import samspil.engines.template.Router;
import samspil.engines.template.Stack;
import samspil.local.http.Headers;
import samspil.local.http.Percent;
import samspil.local.http.Query;
import samspil.local.http.Site;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.runtime.Invoker;
import samspil.local.runtime.Outcome;

/** The API of a stack. */
public final class Gateway implements Site {
    private final Router router;
    private final Refusals refusals;
    private final ProxyEvent events;
    private final ProxyAnswer answers;
    private final ObjectAnswers objects;
    private final Authorizers authorizers;
    private final Compression compression;
    private final Integration integration;
    private final InstantSource clock;

    /**
     * Serves the stack's routes.
     *
     * @param functions what runs the functions
     * @param objects what reads the buckets
     * @param clock for the events' request time
     */
    public Gateway(Stack stack, Invoker functions, BucketObjects objects, InstantSource clock) {
        this.router = new Router(stack.routes());
        this.refusals = new Refusals(stack.api());
        this.events = new ProxyEvent(stack);
        this.answers = new ProxyAnswer(new MediaTypes(stack.api().binaryMediaTypes()));
        this.objects = new ObjectAnswers(objects);
        this.integration = new Integration(functions);
        this.authorizers = new Authorizers(events, new MethodArn(stack), integration);
        this.compression = new Compression(stack.api().compression());
        this.clock = clock;
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String requestId = UUID.randomUUID().toString();
        return compression.apply(request, route(request, requestId)).with("x-amzn-RequestId", requestId);
    }

    @Override
    public WebAnswer unreadable(int status) {
        return refusals.answer(refusal(status), UUID.randomUUID().toString());
    }

    private static Refusal refusal(int status) {
        if (status >= 500 && status != 505) {
            return Refusal.API_CONFIGURATION_ERROR;
        }
        return status == 413 ? Refusal.REQUEST_TOO_LARGE : Refusal.BAD_REQUEST_PARAMETERS;
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
        return admit(new Arrival(request, query.get(), found.get(), requestId, clock.instant()));
    }

    private WebAnswer admit(Arrival arrival) {
        return switch (admission(arrival)) {
            case Admission.Refused refused -> refusals.answer(refused.why(), arrival.id());
            case Admission.Granted granted -> bound(arrival, granted.authorizer());
        };
    }

    private Admission admission(Arrival arrival) {
        return switch (arrival.route().guard()) {
            case Route.Open open -> new Admission.Granted(Optional.empty());
            case Route.Authorized authorized -> authorizers.ask(authorized.function(), arrival);
        };
    }

    private WebAnswer bound(Arrival arrival, Optional<ObjectNode> authorizer) {
        return switch (arrival.route().binding()) {
            case Route.Invoke invoke -> invoke(invoke.function(), arrival, authorizer);
            case Route.ObjectOf source ->
                objects.answer(arrival.route(), source, arrival.found().parameters())
                        .orElseGet(() -> refusals.answer(Refusal.RESOURCE_NOT_FOUND, arrival.id()));
            case Route.Fixed fixed ->
                new WebAnswer(
                        fixed.status(), new Headers(List.copyOf(fixed.headers().entrySet())), new byte[0]);
        };
    }

    private WebAnswer invoke(String function, Arrival arrival, Optional<ObjectNode> authorizer) {
        Optional<ObjectNode> event = events.of(arrival, authorizer);
        if (event.isEmpty()) {
            return refusals.answer(Refusal.BAD_REQUEST_BODY, arrival.id());
        }
        return Integration.payload(event.get())
                .map(payload -> read(integration.call(function, payload), arrival))
                .orElseGet(() -> refusals.answer(Refusal.REQUEST_TOO_LARGE, arrival.id()));
    }

    private WebAnswer read(Optional<Outcome> outcome, Arrival arrival) {
        if (outcome.isEmpty()) {
            return refusals.answer(Refusal.INTEGRATION_TIMEOUT, arrival.id());
        }
        return switch (outcome.get()) {
            case Outcome.Failed failed -> refusals.answer(Refusal.INTEGRATION_FAILURE, arrival.id());
            case Outcome.Answer answer ->
                answers.read(
                                answer.body(),
                                arrival.request().headers().first("Accept").orElse(""))
                        .orElseGet(() -> refusals.answer(Refusal.INTEGRATION_FAILURE, arrival.id()));
        };
    }
}
