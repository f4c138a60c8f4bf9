package samspil.directory.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.directory.ConfirmImport;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.directory.Import;
import samspil.directory.ImportFormat;
import samspil.directory.ImportOrder;
import samspil.directory.ImportOutcome;
import samspil.directory.ReadImport;
import samspil.directory.SomeTown;
import samspil.directory.Someone;
import samspil.directory.StartImport;
import samspil.directory.exchange.NativeLine;
import samspil.kernel.Municipality;
import samspil.platform.Environment;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.NoContext;
import samspil.testkit.ObjectCame;

/** From the upload to the entries, each function with its own permissions. */
class ImportFunctionTest {
    @RegisterExtension
    static final EmbeddedAws aws = EmbeddedAws.ofProject();

    private final Municipality herlev = SomeTown.municipality("herlev");
    private final ApplicationContext desk = context("DirectoryDeskFunction", "desk");
    private final ImportFunction function = new ImportFunction(context("DirectoryImportFunction", "import"));
    private final List<Entry> town = SomeTown.entries(herlev, 60, 3);

    @AfterEach
    void leaveTheFirstDay() {
        aws.clear();
    }

    @Test
    void anOrderThatIsNoDryRunIsAppliedAtOnce() throws Exception {
        var started = sent(false, null);
        happens("incoming/163/" + started.id());
        var done = read().find(herlev.id(), started.id()).orElseThrow();
        assertEquals(Import.State.APPLIED, done.state());
        assertEquals(240, done.counts().get(ImportOutcome.NEW));
        for (var entry : town) {
            assertEquals(entry, found(entry));
        }
    }

    @Test
    void aDryRunWaitsForAYes() throws Exception {
        var started = sent(true, null);
        happens("incoming/163/" + started.id());
        assertEquals(
                Import.State.CHECKED,
                read().find(herlev.id(), started.id()).orElseThrow().state());
        var wanted = new ReadImport.Wanted(0, null, 100);
        var part = assertInstanceOf(ReadImport.Answer.Part.class, read().lines(herlev.id(), started.id(), wanted));
        assertEquals(100, part.lines().size());
        assertInstanceOf(
                ConfirmImport.Answer.Confirmed.class,
                desk.getBean(ConfirmImport.class).run(herlev.id(), started.id(), Someone.AT_THE_DESK));
        happens("apply/163/" + started.id());
        happens("apply/163/" + started.id());
        assertEquals(
                Import.State.APPLIED,
                read().find(herlev.id(), started.id()).orElseThrow().state());
        assertEquals(town.getLast(), found(town.getLast()));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        happens("incoming/163/" + sent(false, null).id());
        var again = sent(false, null);
        happens("incoming/163/" + again.id());
        var done = read().find(herlev.id(), again.id()).orElseThrow();
        assertEquals(240, done.counts().get(ImportOutcome.UNCHANGED));
    }

    @Test
    void anUploadIsHeldToTheSizeThatWasSaid() throws Exception {
        var order = new ImportOrder(ImportFormat.SAMSPIL, true, "town.ndjson", Map.of(), 5L);
        var started = desk.getBean(StartImport.class).run(herlev.id(), order, Someone.AT_THE_DESK);
        assertEquals(403, put(started, "too long"));
        assertEquals(200, put(started, "short"));
    }

    private StartImport.Started sent(boolean dryRun, @org.jspecify.annotations.Nullable Long size) throws Exception {
        var order = new ImportOrder(ImportFormat.SAMSPIL, dryRun, "town.ndjson", Map.of(), size);
        var started = desk.getBean(StartImport.class).run(herlev.id(), order, Someone.AT_THE_DESK);
        var file = town.stream().map(NativeLine::write).collect(Collectors.joining("\n"));
        assertEquals(200, put(started, file));
        return started;
    }

    private static int put(StartImport.Started started, String file) throws IOException, InterruptedException {
        var put = HttpRequest.newBuilder(started.upload().url())
                .PUT(HttpRequest.BodyPublishers.ofString(file, StandardCharsets.UTF_8));
        started.upload().headers().forEach(put::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(put.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private void happens(String key) {
        function.handleRequest(ObjectCame.event(key), new NoContext());
    }

    private Entry found(Entry entry) {
        var version = desk.getBean(Entries.class).find(herlev.id(), entry.kind(), entry.id());
        return java.util.Objects.requireNonNull(version.orElseThrow().entry());
    }

    private ReadImport read() {
        return desk.getBean(ReadImport.class);
    }

    private static ApplicationContext context(String function, String environment) {
        var clients = aws.as(function);
        return ApplicationContext.builder()
                .environments(environment)
                .deduceEnvironment(false)
                .banner(false)
                .singletons(
                        new Environment(aws.environment(function)), clients.dynamo(), clients.s3(), clients.presigner())
                .start();
    }
}
