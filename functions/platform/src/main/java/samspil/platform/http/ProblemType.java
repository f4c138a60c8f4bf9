package samspil.platform.http;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** The kinds of problem the API can answer with (RFC 9457); a client may rely on the type never changing. */
public enum ProblemType {
    INVALID(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    GONE(HttpStatus.GONE),
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    PRECONDITION(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** The HTTP status it goes with. */
    public HttpStatus status() {
        return status;
    }

    /** As labels name it: {@code not-found}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its URI. */
    public String uri() {
        return "urn:samspil:problem:" + key();
    }

    /** The type for a status that the framework chose. */
    public static ProblemType of(int status) {
        for (var type : values()) {
            if (type.status.getCode() == status) {
                return type;
            }
        }
        return status < 500 ? INVALID : INTERNAL;
    }
}
