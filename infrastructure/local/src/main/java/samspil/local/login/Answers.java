package samspil.local.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import samspil.local.http.Headers;
import samspil.local.http.WebAnswer;

/** Answers that are no pages. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** JSON that nobody keeps. */
    static WebAnswer json(int status, Object value) {
        try {
            return WebAnswer.text(status, "application/json", JSON.writeValueAsString(value) + "\n")
                    .with("Cache-Control", "no-store")
                    .with("X-Content-Type-Options", "nosniff");
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** An error of RFC 6749, section 5.2. */
    static WebAnswer error(int status, String error) {
        return json(status, Map.of("error", error));
    }

    /** On to another address. */
    static WebAnswer redirect(String address) {
        return new WebAnswer(302, Headers.NONE, new byte[0])
                .with("Location", address)
                .with("Cache-Control", "no-store")
                .with("Referrer-Policy", "no-referrer");
    }
}
