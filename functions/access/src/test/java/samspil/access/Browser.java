package samspil.access;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samspil.access.TestSite.Answer;
import samspil.access.TestSite.Request;

/** Somebody's browser: keeps cookies as it is told, and says where a form comes from. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    private final TestSite site;
    private final TestProvider provider;
    private final Map<String, String> cookies = new TreeMap<>();
    private String address = "192.0.2.1";

    Browser(TestSite site, TestProvider provider) {
        this.site = site;
        this.provider = provider;
    }

    /** Moves to another address of the network. */
    Browser at(String other) {
        address = other;
        return this;
    }

    Answer get(String path) {
        return send("GET", path, Map.of(), "");
    }

    /** Sends a form of a page of this site. */
    Answer post(String path, Map<String, String> fields) {
        return post(path, fields, TestSite.ADDRESS);
    }

    /** Sends a form of any site's page. */
    Answer post(String path, Map<String, String> fields, String origin) {
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", origin);
        return send("POST", path, headers, form(fields));
    }

    Answer send(String method, String path, Map<String, String> headers, String body) {
        var all = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("Host", List.of("samspil.example"));
        if (!cookies.isEmpty()) {
            all.put("Cookie", List.of(form(cookies, "; ")));
        }
        var answer = site.send(new Request(method, path, all, body, address));
        answer.headers().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
        return answer;
    }

    /** Goes to the provider and logs in as the person with this subject; gives where the way led. */
    Answer logIn(String subject) {
        return logIn(subject, "");
    }

    Answer logIn(String subject, String next) {
        var start = get("/log-in/start?lang=da&next=" + encoded(next));
        return get(callback(start, subject));
    }

    /** The address with which the provider sends the browser back. */
    String callback(Answer start, String subject) {
        var asked = parameters(URI.create(start.header("Location")).getRawQuery());
        return "/log-in/callback?"
                + form(Map.of(
                        "state", asked.getOrDefault("state", ""),
                        "code", provider.code(asked, subject),
                        "iss", provider.issuer()));
    }

    /** The token that the forms of a page carry. */
    String formToken(String path) {
        var found = TOKEN.matcher(get(path).body());
        return found.find() ? found.group(1) : "";
    }

    /** Chooses a duty, or the only one of a role. */
    Answer actAs(String duty) {
        return post("/da/acting", Map.of("duty", duty, "next", "", "formToken", formToken("/da/acting")));
    }

    /** The cookie of its session; empty without. */
    String session() {
        return cookies.getOrDefault("__Host-samspil", "");
    }

    /** Puts a cookie in, as a thief would. */
    void steal(String name, String value) {
        cookies.put(name, value);
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String form(Map<String, String> fields, String separator) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(separator));
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
