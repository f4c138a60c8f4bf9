package samspil.engines.gate;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import samspil.engines.http.Answer;

/** One service behind the gate. */
interface Service {

    /** What the request asks; the body is empty where {@link #wantsBody} says so. */
    Call call(Request request, byte[] body);

    /** Whether the body is needed to know that. */
    boolean wantsBody(Request request);

    /** The scope that the body of an unsigned request names, as in a browser's upload form. */
    default Optional<Scope> scope(Request request, byte[] body) {
        return Optional.empty();
    }

    /** Why the engine can't carry a call out, where the gate knows better than the engine. */
    default Optional<Answer> unavailable(Call call) {
        return Optional.empty();
    }

    /** A failure in the service's own words and form. */
    Answer failure(int status, String code, String message);

    /** What the service answers to a caller that is not allowed something. */
    Answer denied(String message);

    /** What the service answers to an access key it does not know. */
    Answer unknownKey();

    /** What answers when the gate lets the request through. */
    Request.Handler engine();
}
