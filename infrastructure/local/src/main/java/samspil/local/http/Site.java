package samspil.local.http;

/** Answers requests. */
@FunctionalInterface
public interface Site {
    /** Answers one request, on a thread of its own that may wait. */
    WebAnswer answer(WebRequest request);

    /** Answers what the server could not read as a request, with this status. */
    default WebAnswer unreadable(int status) {
        return new WebAnswer(status, Headers.NONE, new byte[0]);
    }
}
