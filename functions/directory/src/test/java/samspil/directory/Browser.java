package samspil.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;

/** Somebody who is logged in, and sends the forms of this site's own pages. */
record Browser(FunctionHandler function, String origin) {
    private static final String TOKEN = "form-token";

    /** Somebody acting by a role in a municipality. */
    static Browser of(FunctionHandler function, String origin, Role role, MunicipalityId where) {
        return of(function, origin, new Duty("assignment", role, where, null));
    }

    /** Somebody acting for an organisation of Herlev. */
    static Browser of(FunctionHandler function, String origin, EntryId organisation) {
        return of(
                function,
                origin,
                new Duty("assignment", Role.REPRESENTATIVE, Samples.HERLEV.id(), organisation.value()));
    }

    private static Browser of(FunctionHandler function, String origin, Duty duty) {
        return new Browser(function.as(new Identity("pseudonym", "Test", List.of(duty), TOKEN)), origin);
    }

    Answer get(String path) {
        return function.send("GET", path, Map.of("Accept", "text/html"));
    }

    /** Opens where an answer leads. */
    Answer follow(Answer answer) {
        return get(answer.headers().getOrDefault("Location", ""));
    }

    /** Sends a form with the token that its page holds. */
    Answer post(String path, Map<String, String> fields) {
        return send(path, fields, TOKEN);
    }

    /** Sends a form with another token. */
    Answer send(String path, Map<String, String> fields, String token) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "formToken=" + token + "&", ""));
        var headers =
                Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded", "Origin", origin);
        return function.send("POST", path, headers, body);
    }
}
