package samspil.local.http;

import java.nio.charset.StandardCharsets;

/** An answer; the server adds length and date. */
@SuppressWarnings("ArrayRecordComponent") // the body is only passed on
public record WebAnswer(int status, Headers headers, byte[] body) {

    /** Text with its media type, in UTF-8. */
    public static WebAnswer text(int status, String type, String body) {
        return new WebAnswer(status, Headers.NONE.with("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** This answer with one more header field. */
    public WebAnswer with(String name, String value) {
        return new WebAnswer(status, headers.with(name, value), body);
    }
}
