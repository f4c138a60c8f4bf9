package samspil.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole of it in a process of its own, as a developer starts it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalSystemTest {
    private Path folder;
    private RunningSystem system;

    @BeforeAll
    void start(@TempDir Path temp) throws Exception {
        folder = temp;
        TinyStack.in(temp);
        system = RunningSystem.start(temp);
    }

    @AfterAll
    void stop() throws Exception {
        system.end();
    }

    @Test
    void theApiAnswersThroughTheFunction() throws Exception {
        assertTrue(system.get("/echo/hello?x=1").body().contains("\"word\":\"hello\""));
    }

    @Test
    void anAssetComesFromItsBucketAsTheRoleOfTheRoute() throws Exception {
        assertTrue(system.get("/assets/site.css").body().contains("margin"));
        assertEquals(404, system.get("/assets/none.css").statusCode());
    }

    @Test
    void anUnknownRouteIsRefusedAsApiGatewayDoes() throws Exception {
        assertEquals(403, system.get("/nothing").statusCode());
    }

    @Test
    void anItemsChangesReachTheFunctionInOrder() throws Exception {
        system.put("first");
        system.put("second");
        await(
                "the stream",
                () -> sink().stream()
                                .filter(line -> line.contains("eu-north-1"))
                                .count()
                        >= 2);
        List<String> names = sink().stream()
                .filter(line -> line.contains("eu-north-1"))
                .map(line -> line.split(" ", -1)[2])
                .toList();
        assertTrue(names.indexOf("first") < names.indexOf("second"), names.toString());
    }

    @Test
    void anUploadReachesTheFunctionWithItsKey() throws Exception {
        system.upload("inbox/æ ø.txt");
        system.upload("elsewhere/b.txt");
        await("the upload", () -> sink().contains("ObjectCreated:Put inbox/æ ø.txt"));
        assertFalse(sink().toString().contains("elsewhere"));
    }

    /** Of 192 MB the engines have half to themselves, so a file that is held even twice does not fit. */
    @Test
    void aFormOfFiftyMegabytesIsTakenAndReachesTheFunctionAsAPost() throws Exception {
        Path large = folder.resolve("large.pdf");
        Files.write(large, new byte[50 << 20]);
        assertEquals("204", system.post("inbox/large.pdf", large));
        await("the upload", () -> sink().contains("ObjectCreated:Post inbox/large.pdf"));
        Files.write(large, new byte[1], java.nio.file.StandardOpenOption.APPEND);
        String refused = system.post("inbox/larger.pdf", large);
        assertTrue(refused.contains("EntityTooLarge") && refused.endsWith("400"), refused);
        assertFalse(system.isThere("inbox/larger.pdf"));
    }

    @Test
    void aPoisonousRecordIsGivenUpAndTheNextOneGoesThrough() throws Exception {
        system.put("poison");
        await("the failure", () -> system.local("events").contains("\"outcome\":\"failed\""));
        system.put("healthy");
        await("the next", () -> sink().toString().contains(" healthy "));
    }

    @Test
    void aScheduleRunsWhenItIsAskedFor() throws Exception {
        assertTrue(
                system.post("/_local/schedules/TimeFunctionNightly", "").body().contains("delivered"));
        assertEquals(404, system.post("/_local/schedules/None", "").statusCode());
    }

    @Test
    void schedulesRunAtTheirTimesWhenTheClockIsSetForward() throws Exception {
        String answer = system.post("/_local/clock", "{\"instant\":\"2037-06-11T00:00:00Z\"}")
                .body();
        assertTrue(answer.contains("\"instant\":\"2037-06-11T00:00:00"), answer);
        assertTrue(answer.contains("\"thinned\":[\"TimeFunctionNightly\"]"), answer);
        answer = system.post("/_local/clock", "{\"instant\":\"2037-06-13T12:00:00Z\"}")
                .body();
        assertTrue(answer.contains("\"invocations\":3,\"failures\":0,\"thinned\":[]"), answer);
        assertTrue(system.local("events").contains("\"when\":\"2037-06-13T01:00:00"));
        assertEquals(
                400,
                system.post("/_local/clock", "{\"instant\":\"2037-06-12T00:00:00Z\"}")
                        .statusCode());
    }

    @Test
    void theFunctionsKnowWhereToLogInAndWhoIsTheFirstOperator() throws Exception {
        String environment = system.get("/writer").body();
        assertTrue(environment.contains("LOGIN_ISSUER=" + system.login()), environment);
        assertTrue(environment.contains("FIRST_OPERATOR=demo-operator"), environment);
        assertTrue(
                system.at(system.login() + "/.well-known/openid-configuration").contains(system.login() + "/token"));
    }

    @Test
    void anAuthorizerDecidesWhoComesIn() throws Exception {
        assertEquals(401, system.get("/guarded").statusCode());
        assertEquals(403, system.get("/guarded", "Bearer open").statusCode());
        assertTrue(system.get("/guarded", "Bearer sesame").body().contains("\"subject\":\"guest-1\""));
    }

    @Test
    void anotherRunOnTheSamePortOrFolderSaysSoInOneLine() throws Exception {
        RunningSystem.Ended port = RunningSystem.run(folder, "--port", system.port(), "--data", folder + "/other");
        assertEquals(1, port.status());
        assertEquals(1, port.lines().size(), port.lines().toString());
        RunningSystem.Ended data = RunningSystem.run(folder, "--port", "0");
        assertEquals(1, data.status());
        assertEquals(1, data.lines().size(), data.lines().toString());
    }

    @Test
    void anUnknownFlagIsAnsweredWithTheUsage() throws Exception {
        RunningSystem.Ended ended = RunningSystem.run(folder, "--what");
        assertEquals(2, ended.status());
        assertTrue(ended.lines().getFirst().contains("--what")
                && ended.lines().toString().contains("usage: run"));
    }

    /** Last, for it ends the system the others use. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aKillLosesNothingAndLeavesNoProcess() throws Exception {
        system.upload("kept.txt");
        List<ProcessHandle> functions = system.functions();
        assertFalse(functions.isEmpty());
        system.kill();
        await("the functions' end", () -> functions.stream().noneMatch(ProcessHandle::isAlive));
        long before = sink().size();
        system = RunningSystem.start(folder);
        assertTrue(system.isThere("kept.txt"));
        assertTrue(system.local("clock").contains("2037-06-1"), "the clock stays forward");
        system.put("after");
        await("the stream", () -> sink().toString().contains(" after "));
        assertEquals(before + 1, sink().size(), "what was delivered is not delivered again");
        Duration ending = system.end();
        assertTrue(ending.toSeconds() < 5, ending.toString());
        system = RunningSystem.start(folder);
    }

    private List<String> sink() {
        try {
            Path sink = folder.resolve("sink.txt");
            return Files.exists(sink) ? Files.readAllLines(sink) : List.of();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void await(String what, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what + " did not come");
            Thread.sleep(50);
        }
    }
}
