package samspil.local.http;

/**
 * A request as it came.
 *
 * @param path percent-encoded as sent
 * @param query percent-encoded as sent, without the question mark, possibly empty
 * @param body cut after {@link WebServer#BODY_LIMIT} and one byte
 * @param client the caller's address
 */
@SuppressWarnings("ArrayRecordComponent") // the body is only passed on
public record WebRequest(String method, String path, String query, Headers headers, byte[] body, String client) {

    /** Whether the body is longer than the server takes. */
    public boolean tooLarge() {
        return body.length > WebServer.BODY_LIMIT;
    }
}
