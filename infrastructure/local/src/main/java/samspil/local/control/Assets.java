package samspil.local.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import samspil.local.http.Headers;
import samspil.local.http.WebAnswer;

/** The page's own files. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "control.css", "text/css; charset=utf-8",
            "control.js", "text/javascript; charset=utf-8",
            "control.svg", "image/svg+xml");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Assets() {}

    static WebAnswer page() {
        return file("control.html", "text/html; charset=utf-8").with("Content-Security-Policy", POLICY);
    }

    static Optional<WebAnswer> named(String name) {
        return Optional.ofNullable(TYPES.get(name)).map(type -> file(name, type));
    }

    private static WebAnswer file(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            byte[] body = java.util.Objects.requireNonNull(in, name).readAllBytes();
            return new WebAnswer(200, Headers.NONE.with("Content-Type", type).with("Cache-Control", "no-cache"), body);
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
