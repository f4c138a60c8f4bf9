package samspil.local.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;

/** Gives out tokens: for a code to the client, and without one to whoever tries the API from this machine. */
record TokenRoom(Persons persons, Codes codes, Tokens tokens) {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** {@code POST /token} (RFC 6749, section 4.1.3, and RFC 7636, section 4.5). */
    WebAnswer exchange(WebRequest request) {
        boolean form = request.headers().first("Content-Type").orElse("").startsWith(FORM);
        Optional<Parameters> parameters = form ? Parameters.of(request.body()) : Optional.empty();
        return parameters.map(this::exchange).orElseGet(() -> Answers.error(400, "invalid_request"));
    }

    private WebAnswer exchange(Parameters parameters) {
        // whoever shows a code has used it
        Optional<Grant> grant = codes.burn(parameters.get("code"));
        if (!parameters.is("client_id", Client.ID)) {
            return Answers.error(401, "invalid_client");
        }
        if (parameters.find("grant_type").isEmpty()) {
            return Answers.error(400, "invalid_request");
        }
        if (!parameters.is("grant_type", "authorization_code")) {
            return Answers.error(400, "unsupported_grant_type");
        }
        return grant.filter(each -> proves(parameters, each.request()))
                .map(this::tokens)
                .orElseGet(() -> Answers.error(400, "invalid_grant"));
    }

    private static boolean proves(Parameters parameters, AuthorizationRequest request) {
        String verifier = parameters.get("code_verifier");
        return parameters.is("redirect_uri", request.redirect())
                && verifier.matches("[A-Za-z0-9._~-]{43,128}")
                && challenge(verifier).equals(request.challenge());
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private WebAnswer tokens(Grant grant) {
        Map<String, Object> answer = bearer(grant.person());
        answer.put("id_token", tokens.id(grant));
        return Answers.json(200, answer);
    }

    /** {@code GET /token?person=SUB}: an access token for a program on this machine. */
    WebAnswer forProgram(Parameters parameters) {
        return persons.find(parameters.get("person"))
                .map(person -> Answers.json(200, bearer(person)))
                .orElseGet(() -> Answers.error(404, "unknown_person"));
    }

    private Map<String, Object> bearer(Person person) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", tokens.access(person));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", Tokens.ACCESS_LIFE.toSeconds());
        answer.put("scope", "openid");
        return answer;
    }
}
