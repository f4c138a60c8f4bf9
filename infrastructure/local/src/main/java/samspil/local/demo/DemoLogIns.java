package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import samspil.local.login.Person;
import samspil.local.login.TestLogin;

/**
 * Logs in once, as a browser does, whoever has an office: by that the product learns the addresses at which it reminds
 * them. What a browser would be sent back to may be another port than this one.
 */
record DemoLogIns(URI api, TestLogin login, HttpClient http) {
    private static final List<String> OFFICES =
            List.of("ADMINISTRATOR", "CASE_WORKER", "COUNCIL_CHAIR", "COUNCIL_MEMBER");

    /** Logs them in, all at once; how many. */
    int load() throws IOException, InterruptedException {
        List<Callable<Boolean>> tasks = login.persons().all().stream()
                .filter(DemoLogIns::hasOffice)
                .<Callable<Boolean>>map(person -> () -> logIn(person))
                .toList();
        return Together.all(tasks).size();
    }

    private static boolean hasOffice(Person person) {
        return person.duties().stream().anyMatch(duty -> OFFICES.contains(duty.role()));
    }

    private boolean logIn(Person person) throws IOException, InterruptedException {
        HttpResponse<Void> begun = get(api.resolve("/log-in/start?lang=da&next=%2F"), "");
        String cookies = begun.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        String chosen = "&person=" + URLEncoder.encode(person.sub(), StandardCharsets.UTF_8);
        URI back = location(get(URI.create(location(begun) + chosen), ""));
        location(get(api.resolve(back.getRawPath() + "?" + back.getRawQuery()), cookies));
        return true;
    }

    private HttpResponse<Void> get(URI address, String cookies) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private static URI location(HttpResponse<?> answer) throws IOException {
        return answer.headers()
                .firstValue("location")
                .map(URI::create)
                .orElseThrow(() -> new IOException("the log-in answered " + answer.statusCode()));
    }
}
