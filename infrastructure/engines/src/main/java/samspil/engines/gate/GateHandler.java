package samspil.engines.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import samspil.engines.http.Answer;
import samspil.engines.http.Json;
import samspil.engines.http.Replayed;

/** Lets a request through to its engine, or answers in the engine's place. */
final class GateHandler extends Handler.Abstract {
    private static final int LARGEST_BODY = 20 << 20;
    private static final byte[] NONE = {};

    private final Map<String, Service> services;
    private final Callers callers;
    private final Faults faults;
    private final Consumer<Denial> denials;

    /** By the names that a credential scope uses: {@code dynamodb}, {@code s3}, {@code ses}. */
    GateHandler(Map<String, Service> services, Callers callers, Faults faults, Consumer<Denial> denials) {
        this.services = services;
        this.callers = callers;
        this.faults = faults;
        this.denials = denials;
    }

    private record Exchange(Service service, Request request, Response response, Callback callback) {
        Exchange replaying(byte[] body) {
            return new Exchange(service, new Replayed(request, body), response, callback);
        }

        /** Takes the whole body first: a client that waits for leave to send it would not read why it may not. */
        void answer(Answer answer) throws IOException {
            Content.Source.consumeAll(request);
            answer.write(response, callback);
        }

        void letThrough() throws Exception {
            service.engine().handle(request, response, callback);
        }

        /** Lets it through, and ends the connection before anything of the answer is on it. */
        void letThroughAndBreakOff() throws Exception {
            var end = request.getConnectionMetaData().getConnection().getEndPoint();
            var mute = new Response.Wrapper(request, response) {
                @Override
                public void write(boolean last, @Nullable ByteBuffer content, Callback written) {
                    end.close();
                    written.succeeded();
                }
            };
            service.engine().handle(request, mute, callback);
        }

        /** Lets it through, but answers otherwise where the status is such. */
        void letThroughUnless(IntPredicate status, Answer instead) throws Exception {
            var intercepted = new Intercepted(request, response, status, instead);
            service.engine().handle(request, intercepted, intercepted.completing(callback));
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var signed = Scope.of(request);
        var name = signed.map(Scope::service).orElse(unsigned(request));
        var service = services.get(name);
        if (service == null) {
            Answer.json(501, "application/json", Json.write(Map.of("message", name + " does not stand here.")))
                    .write(response, callback);
        } else {
            handle(new Exchange(service, request, response, callback), signed);
        }
        return true;
    }

    private static String unsigned(Request request) {
        return request.getHeaders().contains(DynamoService.TARGET) ? "dynamodb" : "s3";
    }

    private void handle(Exchange exchange, Optional<Scope> signed) throws Exception {
        if (!exchange.service().wantsBody(exchange.request())) {
            admit(exchange, signed, NONE);
            return;
        }
        var body = read(exchange.request());
        if (body.length > LARGEST_BODY) {
            exchange.answer(exchange.service().failure(413, "EntityTooLarge", "The body is too large."));
        } else {
            admit(exchange.replaying(body), signed, body);
        }
    }

    private static byte[] read(Request request) throws IOException {
        try (var in = Content.Source.asInputStream(request)) {
            return in.readNBytes(LARGEST_BODY + 1);
        }
    }

    /** Who signs nothing is left to the engine, which answers a browser's preflight and refuses the rest. */
    private void admit(Exchange exchange, Optional<Scope> signed, byte[] body) throws Exception {
        var scope = signed.or(() -> exchange.service().scope(exchange.request(), body));
        if (scope.isPresent()) {
            admit(exchange, scope.get(), body);
        } else {
            exchange.letThrough();
        }
    }

    private void admit(Exchange exchange, Scope scope, byte[] body) throws Exception {
        var caller = callers.find(scope.accessKey());
        if (caller.isEmpty()) {
            exchange.answer(exchange.service().unknownKey());
            return;
        }
        var call = exchange.service().call(exchange.request(), body);
        var denial = caller.get().denial(call);
        var unavailable = exchange.service().unavailable(call);
        if (denial.isPresent()) {
            exchange.answer(deny(exchange.service(), denial.get()));
        } else if (unavailable.isPresent()) {
            exchange.answer(unavailable.get());
        } else {
            carryOut(exchange, caller.get(), call);
        }
    }

    private Answer deny(Service service, Denial denial) {
        denials.accept(denial);
        return service.denied(denial.message());
    }

    private void carryOut(Exchange exchange, Caller caller, Call call) throws Exception {
        var fault = faults.meeting(call);
        var unseen = caller.denialOfAbsence(call);
        if (fault.isPresent()) {
            fail(exchange, fault.get());
        } else if (unseen.isPresent()) {
            exchange.letThroughUnless(
                    status -> status == 404,
                    exchange.service().denied(unseen.get().message()));
        } else {
            exchange.letThrough();
        }
    }

    private static void fail(Exchange exchange, Fault fault) throws Exception {
        var answer = exchange.service().failure(fault.status(), fault.code(), "This fails on purpose.");
        if (fault.when() == Fault.When.BEFORE) {
            exchange.answer(answer);
        } else if (fault.when() == Fault.When.AFTER) {
            exchange.letThroughUnless(status -> true, answer);
        } else {
            exchange.letThroughAndBreakOff();
        }
    }
}
