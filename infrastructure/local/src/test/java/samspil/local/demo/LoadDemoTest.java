package samspil.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.http.WebServer;
import samspil.local.login.TestLogin;

class LoadDemoTest {
    private static final String PERSONS = """
            [{"sub":"demo-operator","assignments":[{"role":"OPERATOR","from":"2025-01-01"}]},
            {"sub":"clerk","municipality":"herlev","municipalityCode":"163","assignments":[
            {"municipality":"herlev","role":"CASE_WORKER","from":"2025-01-01"},
            {"municipality":"faerder","role":"REPRESENTATIVE","organisation":"o-1","from":"2026-01-01","until":"2027-12-31"}]},
            {"sub":"boss","municipality":"herlev","municipalityCode":"163","assignments":[
            {"municipality":"herlev","role":"ADMINISTRATOR","from":"2025-01-01"}]},
            {"sub":"sjef","municipality":"faerder","municipalityCode":"3911","assignments":[
            {"municipality":"faerder","role":"ADMINISTRATOR","from":"2025-01-01"}]}]
            """;

    @TempDir
    private Path folder;

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private String refused = "nothing";
    private WebServer server;
    private TestLogin login;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("persons.json"), PERSONS);
        Files.writeString(folder.resolve("163.ndjson"), "{}\n{}\n");
        login = TestLogin.open(0, folder, folder.resolve("persons.json"), InstantSource.system());
        server = new WebServer(0);
        server.serve(this::answer);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        login.close();
    }

    private WebAnswer answer(WebRequest request) {
        return switch (request.path()) {
            case "/log-in/start" ->
                redirect("http://127.0.0.1:" + server.port() + "/authorize?client_id=s", "log=1; Path=/");
            case "/authorize" -> redirect("http://127.0.0.1:1/log-in/callback?code=" + request.query(), "");
            case "/log-in/callback" -> arrived(request);
            default -> done(request);
        };
    }

    private static WebAnswer redirect(String to, String cookie) {
        return WebAnswer.text(302, "text/plain", "").with("Location", to).with("Set-Cookie", cookie);
    }

    private WebAnswer arrived(WebRequest request) {
        calls.add("logged in " + request.query() + " "
                + request.headers().first("Cookie").orElse("nothing"));
        return redirect("/da", "");
    }

    private WebAnswer done(WebRequest request) {
        String call = caller(request) + " " + request.method() + " " + request.path();
        calls.add(call + " " + new String(request.body(), UTF_8));
        String upload = "http://127.0.0.1:" + server.port() + "/upload";
        String body =
                "{\"id\":\"1\",\"state\":\"applied\",\"revision\":3,\"answers\":{\"a\":1},\"number\":7,\"address\":\""
                        + upload + "\",\"uploadUrl\":\"" + upload + "\"}";
        return WebAnswer.text(call.contains(refused) ? 403 : 200, "application/json", body);
    }

    private static String caller(WebRequest request) {
        String authorization = request.headers().first("Authorization").orElse("nobody");
        try {
            return authorization.startsWith("Bearer ")
                    ? SignedJWT.parse(authorization.substring(7))
                            .getJWTClaimsSet()
                            .getSubject()
                    : authorization.split(" ", 2)[0];
        } catch (ParseException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static Route route(String path, Route.Guard guard) {
        return new Route("POST", "/v1/{municipality}" + path, path, guard, new Route.Invoke("Desk"));
    }

    private String load(Route... routes) throws IOException, InterruptedException {
        return demo(routes).load(URI.create("http://127.0.0.1:" + server.port()));
    }

    private LoadDemo demo(Route... routes) {
        Stack stack = new Stack("eu-north-1", "0", Map.of(), Map.of(), Map.of(), List.of(routes));
        return new LoadDemo(folder, stack, login, () -> calls.add("rest"), LocalDate.of(2026, 11, 22));
    }

    private String loadLoggedIn() throws IOException, InterruptedException {
        Route.Guard guard = new Route.Authorized("Authorizer");
        return load(route("/access/assignments", guard), route("/desk/imports", guard));
    }

    @Test
    void theOperatorAppointsAdministratorsAndTheyEverybodyElse() throws Exception {
        loadLoggedIn();
        List<String> granted = calls.stream()
                .filter(call -> call.contains("/access/assignments"))
                .toList();
        assertEquals(
                List.of(
                        "demo-operator POST /v1/herlev/access/assignments {\"subject\":\"boss\",\"role\":\"administrator\",\"from\":\"2025-01-01\"}",
                        "demo-operator POST /v1/faerder/access/assignments {\"subject\":\"sjef\",\"role\":\"administrator\",\"from\":\"2025-01-01\"}"),
                granted.subList(0, 2));
        assertEquals(
                List.of(
                        "boss POST /v1/herlev/access/assignments {\"subject\":\"clerk\",\"role\":\"case-worker\",\"from\":\"2025-01-01\"}",
                        "sjef POST /v1/faerder/access/assignments {\"subject\":\"clerk\",\"role\":\"representative\","
                                + "\"organisation\":\"o-1\",\"from\":\"2026-01-01\",\"until\":\"2027-12-31\"}"),
                granted.subList(2, granted.size()).stream().sorted().toList());
    }

    @Test
    void theAdministratorImportsWhenTheDeskAsksForALogIn() throws Exception {
        String said = loadLoggedIn();
        assertTrue(said.startsWith("demo: 2 records of 163") && said.endsWith("; 2 duties of 4 persons"), said);
        assertTrue(calls.stream().anyMatch(call -> call.startsWith("boss POST /v1/163/desk/imports")), calls::toString);
        assertTrue(calls.stream().anyMatch(call -> call.startsWith("nobody PUT /upload")), calls::toString);
    }

    @Test
    void theCouncilComesLastWithItsDaysItsPersonsAndTheIdOfTheCallBefore() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("council")).resolve("herlev.ndjson"), """
                {"to": "/elections", "body": {"day": "@30", "begins": "@-1"}}
                {"as": "CASE_WORKER", "to": "/elections/@last/candidates", "body": {}}
                """);
        String said = load(
                route("/access/assignments", new Route.Authorized("Authorizer")),
                route("/desk/council/elections", new Route.Authorized("Authorizer")));
        assertTrue(said.endsWith("; 2 calls for the council"), said);
        assertEquals(
                List.of(
                        "rest",
                        "boss POST /v1/herlev/desk/council/elections {\"day\":\"2026-12-22\",\"begins\":\"2026-11-21\"}",
                        "clerk POST /v1/herlev/desk/council/elections/1/candidates {}"),
                calls.subList(calls.size() - 3, calls.size()));
    }

    @Test
    void whoeverHasAnOfficeLogsInOnceWhereverTheirBrowserWouldBeSent() throws Exception {
        Route start = new Route("GET", "/log-in/start", "/log-in/start", new Route.Open(), new Route.Invoke("Desk"));
        String said = load(start);
        assertTrue(said.endsWith("; 3 log-ins"), said);
        assertEquals(
                List.of("boss", "clerk", "sjef"),
                calls.stream()
                        .filter(call -> call.startsWith("logged in") && call.endsWith(" log=1"))
                        .map(call -> call.replaceFirst(".*person=(\\w+).*", "$1"))
                        .sorted()
                        .toList());
    }

    @Test
    void anApplicationIsWrittenUploadedSentAndFollowed() throws Exception {
        Path room = Files.createDirectories(folder.resolve("applications"));
        Files.writeString(room.resolve("accounts.pdf"), "accounts");
        Files.writeString(room.resolve("statutes.pdf"), "statutes");
        Files.writeString(room.resolve("faerder.ndjson"), """
                {"as": "clerk", "round": "spring", "answers": {"b": 2}, "sent": true, "then": [
                {"as": "ADMINISTRATOR", "to": "/desk/@file/return", "body": "@14"}, {"to": "/answers/@last"}]}
                """.replace("\n", "") + "\n");
        String said = load(
                new Route("GET", "/log-in/start", "/log-in/start", new Route.Open(), new Route.Invoke("Desk")),
                route("/grants/rounds/{round}/applications", new Route.Authorized("Authorizer")));
        assertTrue(said.endsWith("; 1 applications"), said);
        String own = "clerk %s /v1/faerder/grants/applications/1";
        assertEquals(
                List.of(
                        "rest",
                        own.formatted("GET") + " ",
                        own.formatted("PUT") + "/answers {\"a\":1,\"b\":2}",
                        own.formatted("POST") + "/submission ",
                        "sjef POST /v1/faerder/desk/1/return \"2026-12-06\"",
                        "clerk POST /v1/faerder/answers/1 "),
                calls.subList(calls.size() - 6, calls.size()));
        assertEquals(
                2,
                calls.stream()
                        .filter(call -> call.startsWith("nobody POST /upload"))
                        .count());
    }

    @Test
    void whatTheDemoAsksIsKnownBeforehand() {
        Route.Guard guard = new Route.Authorized("Authorizer");
        assertEquals(
                Set.of("Authorizer", "Desk"),
                demo(route("/desk/imports", guard)).functions());
        assertEquals(Set.of(), demo(route("/elsewhere", guard)).functions());
    }

    @Test
    void theImportIsAskedForOnlyWhenTheFunctionsHaveSeenTheFile() throws Exception {
        loadLoggedIn();
        List<String> steps = calls.stream()
                .filter(call -> call.equals("rest") || call.contains("PUT /upload") || call.contains("GET /v1/163"))
                .map(call -> call.equals("rest") ? call : call.split(" ", -1)[1])
                .toList();
        assertEquals(List.of("PUT", "rest", "GET"), steps);
    }

    @Test
    void aRefusalSaysWhatWasRefused() {
        refused = "/v1/faerder/access/assignments";
        IOException failure = assertThrows(IOException.class, () -> loadLoggedIn());
        assertTrue(String.valueOf(failure).contains(refused), failure::toString);
    }
}
