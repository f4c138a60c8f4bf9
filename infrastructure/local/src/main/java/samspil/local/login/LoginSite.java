package samspil.local.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import samspil.local.http.Headers;
import samspil.local.http.SameMachine;
import samspil.local.http.Site;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;

/** What answers at the provider's address. */
record LoginSite(String issuer, LogInRoom logIn, TokenRoom tokens, Supplier<SigningKey> key, Pages pages, Labels labels)
        implements Site {
    private static final Map<String, String> FILES =
            Map.of("/login.css", "text/css; charset=utf-8", "/login.svg", "image/svg+xml");

    @Override
    public WebAnswer answer(WebRequest request) {
        if (!SameMachine.allows(request)) {
            return Answers.error(403, "access_denied");
        }
        return switch (request.method()) {
            case "GET", "HEAD" -> get(request);
            case "POST" -> request.path().equals("/token") ? tokens.exchange(request) : nothing();
            default -> Answers.error(405, "invalid_request").with("Allow", "GET, POST");
        };
    }

    private WebAnswer get(WebRequest request) {
        Optional<Parameters> parameters = Parameters.of(request.query());
        return parameters
                .map(each -> page(request, each))
                .orElseGet(() -> pages.refused(tongue(request, new Parameters(Map.of())), "refused.request"));
    }

    private WebAnswer page(WebRequest request, Parameters parameters) {
        return switch (request.path()) {
            case "/" -> pages.people(parameters, tongue(request, parameters));
            case "/authorize" -> logIn.authorize(parameters, tongue(request, parameters));
            case "/end-session" -> logIn.end(parameters, tongue(request, parameters));
            case "/token" -> tokens.forProgram(parameters);
            case "/jwks" -> WebAnswer.text(200, "application/json", key.get().publicSet());
            case Discovery.PATH -> Answers.json(200, Discovery.of(issuer));
            default -> file(request.path());
        };
    }

    private Tongue tongue(WebRequest request, Parameters parameters) {
        return Tongue.of(parameters, request.headers().first("Accept-Language").orElse(""), labels);
    }

    private static WebAnswer nothing() {
        return Answers.error(404, "not_found");
    }

    private static WebAnswer file(String path) {
        return Optional.ofNullable(FILES.get(path))
                .map(type -> file(path.substring(1), type))
                .orElseGet(LoginSite::nothing);
    }

    private static WebAnswer file(String name, String type) {
        try (InputStream in = LoginSite.class.getResourceAsStream(name)) {
            byte[] body = Objects.requireNonNull(in, name).readAllBytes();
            return new WebAnswer(200, Headers.NONE.with("Content-Type", type).with("Cache-Control", "no-cache"), body);
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
