package samspil.local.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A tiny client of an OpenID provider. The verifier and its challenge are those of RFC 7636, appendix B. */
record SomeClient(String issuer) {
    static final String SITE = "http://127.0.0.1:8080";
    static final String CALLBACK = SITE + "/log-in/callback";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a right request for a log-in says. */
    static Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", "samspil");
        request.put("redirect_uri", CALLBACK);
        request.put("scope", "openid");
        request.put("state", "the state");
        request.put("nonce", "the nonce");
        request.put("code_challenge", CHALLENGE);
        request.put("code_challenge_method", "S256");
        return request;
    }

    /** What a right request for tokens says. */
    static Map<String, String> exchange(String code) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("grant_type", "authorization_code");
        request.put("code", code);
        request.put("client_id", "samspil");
        request.put("redirect_uri", CALLBACK);
        request.put("code_verifier", VERIFIER);
        return request;
    }

    static Map<String, String> with(Map<String, String> request, String name, String value) {
        request.put(name, value);
        return request;
    }

    HttpResponse<String> authorize(Map<String, String> request) {
        return get("/authorize?" + encoded(request));
    }

    /** A code for a person who logs in. */
    String code(String person) {
        return parameter(authorize(with(request(), "person", person)), "code");
    }

    HttpResponse<String> exchange(Map<String, String> request) {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(request)))
                .build());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(issuer + path)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Where an answer leads, empty when nowhere. */
    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** A parameter of the address an answer leads to, empty when there is none. */
    static String parameter(HttpResponse<String> answer, String name) {
        return Parameters.of(location(answer).replaceFirst("^[^?]*\\??", ""))
                .orElseThrow()
                .get(name);
    }

    static String encoded(Map<String, String> request) {
        return request.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
