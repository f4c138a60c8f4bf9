package samspil.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.template.Function;
import samspil.local.Artifact;
import samspil.local.clock.LocalClock;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionsTest {
    private static final Duration SHORT = Duration.ofSeconds(2);

    private Path folder;
    private LocalClock clock;
    private Functions functions;

    @BeforeAll
    void start(@TempDir Path temp) throws Exception {
        folder = temp;
        clock = new LocalClock(folder.resolve("clock"));
        Artifact artifact = Artifact.in(folder.resolve("artifact"));
        functions = functions(
                2,
                artifact.function("Echo", "Echo", SHORT),
                artifact.function("Trouble", "Trouble", SHORT),
                artifact.function("Never", "NeverMade", SHORT),
                artifact.function("Absent", "NoSuchClass", SHORT),
                artifact.function("Time", "Facts::time", SHORT),
                artifact.function("Environment", "Facts::environment", SHORT, Map.of("TABLE", "Ørsted")));
    }

    private Functions functions(int instances, Function... all) {
        Map<String, Function> byId = new HashMap<>();
        Map<String, AccessKey> keys = new HashMap<>();
        for (Function each : all) {
            byId.put(each.logicalId(), each);
            keys.put(each.logicalId(), AccessKey.of(each.logicalId()));
        }
        return new Functions(
                byId,
                keys,
                new Surroundings(
                        "eu-north-1",
                        "000000000000",
                        URI.create("http://127.0.0.1:1"),
                        clock.file(),
                        folder.resolve("log"),
                        instances,
                        false));
    }

    @AfterAll
    void stop() {
        functions.close();
    }

    private Outcome call(String function, String event) {
        return functions.invoke(function, event.getBytes(UTF_8));
    }

    private String answer(String function, String event) {
        Outcome outcome = call(function, event);
        return new String(
                assertInstanceOf(Outcome.Answer.class, outcome, outcome::toString)
                        .body(),
                UTF_8);
    }

    private Outcome.Failed failure(String function, String what) {
        return assertInstanceOf(Outcome.Failed.class, call(function, "{\"do\":\"" + what + "\"}"));
    }

    @Test
    void aStreamHandlerGetsTheEventAndItsAnswerComesBack() {
        assertEquals("{\"statusCode\":200,\"body\":\"{\\\"a\\\":\\\"æøå\\\"}\"}", answer("Echo", "{\"a\":\"æøå\"}"));
    }

    @Test
    void aHandlersContextKnowsItsFunctionMemoryAndTime() {
        String answer = answer("Trouble", "{}");
        assertTrue(answer.contains("\"name\":\"Trouble\"") && answer.contains("\"memory\":128"), answer);
        assertTrue(answer.matches(".*\"remaining\":1\\d\\d\\d[,}].*"), answer);
    }

    @Test
    void anExceptionIsAFailureAndTheProcessStays() {
        String before = answer("Trouble", "{}").replaceAll(".*\"pid\":(\\d+).*", "$1");
        Outcome.Failed failed = failure("Trouble", "throw");
        assertEquals("java.lang.IllegalStateException", failed.type());
        assertTrue(failed.message().contains("on purpose"), failed.message());
        assertEquals(before, answer("Trouble", "{}").replaceAll(".*\"pid\":(\\d+).*", "$1"));
    }

    @Test
    void aCallThatRunsOutOfTimeIsEndedAndTheNextOneStartsAnew() {
        long begun = System.nanoTime();
        assertTrue(failure("Trouble", "sleep").timedOut());
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 10);
        answer("Trouble", "{}");
    }

    @Test
    void anExitFailsTheCallAtOnceWithTheLastLinesAndTheNextOneStartsAnew() {
        Outcome.Failed failed = failure("Trouble", "exit");
        assertEquals("Runtime.ExitError", failed.type());
        assertTrue(failed.message().contains("status 7") && failed.message().contains("asked for exit"));
        answer("Trouble", "{}");
    }

    @Test
    void aCrashFailsTheCallAtOnce() {
        assertTrue(failure("Trouble", "halt").message().contains("status 8"));
    }

    @Test
    void aFunctionHasNoMoreMemoryThanTheTemplateGives() {
        assertTrue(failure("Trouble", "eat").message().contains("OutOfMemoryError"));
        answer("Trouble", "{}");
    }

    @Test
    void anAnswerOverSixMegabytesIsRefused() {
        assertEquals(
                "Function.ResponseSizeTooLarge", failure("Trouble", "large").type());
        answer("Trouble", "{}");
    }

    @Test
    void aHandlerThatCannotBeMadeFailsEveryCallWithItsReason() {
        for (int call = 0; call < 2; call++) {
            Outcome.Failed failed = failure("Never", "nothing");
            assertEquals("Runtime.InitError", failed.type());
            assertTrue(failed.message().contains("no settings"), failed.message());
        }
    }

    @Test
    void aHandlerThatIsNotInTheArtifactFailsWithItsName() {
        assertTrue(failure("Absent", "nothing").message().contains("NoSuchClass"));
    }

    @Test
    void theClockOfTheRunnerIsTheClockOfTheFunctions() {
        Instant there = clock.instant().plus(Duration.ofDays(400));
        clock.forward(there);
        Instant seen = Instant.parse(answer("Time", "{}").replace("\"", ""));
        assertTrue(Duration.between(there, seen).abs().toSeconds() < 20, seen.toString());
    }

    @Test
    void aFunctionSeesTheTemplatesVariablesAndLambdasOwnAndNothingOfThisMachine() {
        String answer = answer("Environment", "{}");
        assertTrue(answer.contains("\"TABLE\":\"Ørsted\""), answer);
        assertTrue(answer.contains("\"AWS_ENDPOINT_URL_S3\":\"http://127.0.0.1:1\""));
        assertTrue(answer.contains("\"AWS_ACCESS_KEY_ID\":\"LOCALEnvironment\""));
        assertFalse(answer.contains("\"HOME\"") || answer.contains("\"USER\""));
    }

    @Test
    void noMoreProcessesRunThanAsked() {
        List<String> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(each -> answer("Trouble", "{}"))
                .map(answer -> answer.replaceAll(".*\"pid\":(\\d+).*", "$1"))
                .distinct()
                .toList();
        assertTrue(answers.size() <= 2, answers.toString());
    }

    @Test
    void aKilledProcessIsReplaced() {
        String before = answer("Trouble", "{}").replaceAll(".*\"pid\":(\\d+).*", "$1");
        ProcessHandle process = ProcessHandle.of(Long.parseLong(before)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        for (int call = 0; call < 3; call++) {
            call("Trouble", "{}");
        }
        assertNotEquals(before, answer("Trouble", "{}").replaceAll(".*\"pid\":(\\d+).*", "$1"));
    }

    @Test
    void whatAFunctionWritesStandsInItsLog() {
        answer("Trouble", "{\"do\":\"nothing at all\"}");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (functions.log().last("Trouble", 100).stream()
                    .noneMatch(line -> line.text().equals("asked for nothing at all"))) {
                Thread.sleep(10); // a function's answer may come before its output is read
            }
        });
    }

    @Test
    void awsOwnErrorIsCountedAsAFailure() {
        failure("Trouble", "throw");
        FunctionStatus status = functions.status().stream()
                .filter(each -> each.function().equals("Trouble"))
                .findFirst()
                .orElseThrow();
        assertTrue(status.calls().failed() > 0
                && status.calls().made() >= status.calls().failed());
    }
}
