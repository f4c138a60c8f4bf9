package samspil.policies.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.policies.Desk;
import samspil.testkit.BrowserUpload;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.NoContext;
import samspil.testkit.ObjectCame;
import samspil.testkit.SettableClock;

/** From a browser's form to a document everybody can read, through S3 and both functions. */
class UploadTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final ConcurrentLinkedQueue<String> CAME = new ConcurrentLinkedQueue<>();

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final Desk desk = new Desk(AWS, clock);
    private String policy = "";

    @BeforeEach
    void begin() {
        AWS.clear();
        CAME.clear();
        AWS.onObject(event -> {
            if (event.name().startsWith("ObjectCreated")) {
                CAME.add(event.key());
            }
        });
        policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        desk.start(policy);
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void aPdfSentByItsFormIsPublishedAndReadByEverybody() throws Exception {
        var file = pdf();
        var document = send(file);
        happen();

        assertEquals("published", desk.document(policy, document).text("stage"));
        var read = read();
        assertEquals(200, read.statusCode());
        assertEquals(file.length, read.body().length);
        assertEquals(
                "application/pdf", read.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void nothingIsPublicBeforeItIsChecked() throws Exception {
        send(pdf());

        assertEquals(List.of(), everything("PoliciesDocumentsBucket"));
        assertEquals(404, desk.visit("/v1/herlev/policies/" + policy).status());
    }

    @Test
    void aDocumentWithAProgramInItIsRefusedAndNothingOfItIsKept() throws Exception {
        var document = send(pdfWithProgram());
        happen();

        assertEquals("script", desk.document(policy, document).text("fault"));
        assertEquals(List.of(), everything("PoliciesDocumentsBucket"));
        assertEquals(List.of(), everything("PoliciesUploadsBucket"));
    }

    @Test
    void anEventThatComesTwicePublishesOnce() throws Exception {
        send(pdf());
        var events = List.copyOf(CAME);
        happen();
        CAME.addAll(events);
        happen();

        assertEquals("null", desk.visit("/v1/herlev/policies/" + policy).text("versions/1"));
    }

    @Test
    void anUploadWhoseEventWasLostIsCheckedWhenTheSweepComes() throws Exception {
        var document = send(pdf());
        CAME.clear();
        clock.advance(Duration.ofMinutes(6));
        sweep();
        happen();

        assertEquals("published", desk.document(policy, document).text("stage"));
    }

    @Test
    void anUploadThatEndsEveryProcessThatReadsItIsRefusedAtLast() throws Exception {
        var document = send(pdf());
        clock.advance(Duration.ofMinutes(41));
        sweep();

        assertEquals("too-complex", desk.document(policy, document).text("fault"));
        assertEquals(List.of(), everything("PoliciesUploadsBucket"));
    }

    @Test
    void anUploadThatIsStillFreshIsLeftAlone() throws Exception {
        send(pdf());
        CAME.clear();
        clock.advance(Duration.ofMinutes(4));
        sweep();

        assertEquals(List.of(), List.copyOf(CAME));
    }

    @Test
    void anUploadThatNeverCameIsGivenUp() {
        var document = desk.upload(policy, "2013");
        clock.advance(Duration.ofMinutes(121));
        sweep();

        assertEquals("missing", desk.document(policy, document).text("stage"));
    }

    @Test
    void aPublicationThatFailsLeavesNothingAndSucceedsWhenItIsTriedAgain() throws Exception {
        var document = send(pdf());
        check();
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        assertThrows(RuntimeException.class, this::conclude);
        assertEquals(404, desk.visit("/v1/herlev/policies/" + policy).status());
        AWS.heal();
        conclude();

        assertEquals("published", desk.document(policy, document).text("stage"));
    }

    @Test
    void aPublicationWhoseAnswerIsLostIsNotMadeTwice() throws Exception {
        var document = send(pdf());
        check();
        AWS.inject(Fault.after("dynamodb:TransactWriteItems").times(20));
        assertThrows(RuntimeException.class, this::conclude);
        AWS.heal();
        conclude();

        assertEquals("published", desk.document(policy, document).text("stage"));
        assertEquals("null", desk.visit("/v1/herlev/policies/" + policy).text("versions/1"));
    }

    @Test
    void aFormThatWasChangedIsRefused() throws Exception {
        var fields = new LinkedHashMap<>(form(desk.invite(policy, "2013")));
        var address = URI.create(fields.remove(""));
        fields.put("Content-Type", "text/html");

        assertEquals(403, new BrowserUpload(address, fields).send(pdf()).statusCode());
        assertEquals(List.of(), everything("PoliciesUploadsBucket"));
    }

    private String send(byte[] file) throws IOException, InterruptedException {
        var invited = desk.invite(policy, "2013");
        var fields = new LinkedHashMap<>(form(invited));
        var address = URI.create(fields.remove(""));
        assertEquals(303, new BrowserUpload(address, fields).send(file).statusCode());
        return invited.text("document/id");
    }

    /** The form's fields, and its address under no name. */
    private static Map<String, String> form(Answer invited) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("", invited.text("form/address"));
        var sent = Json.tree(invited.text("form/fields")).orThrow();
        ((JsonValue.Members) sent)
                .members()
                .forEach((name, value) -> fields.put(name, ((JsonValue.Text) value).text()));
        return fields;
    }

    /** Lets everything happen that S3 told of. */
    private void happen() {
        check();
        conclude();
    }

    private void check() {
        var function = new CheckFunction(desk.context("PoliciesCheckFunction"), () -> {});
        came("quarantine/").forEach(key -> function.handleRequest(ObjectCame.event(key), new NoContext()));
    }

    private void conclude() {
        var function = new ConcludeFunction(desk.context("PoliciesConcludeFunction"));
        came("verdicts/").forEach(key -> function.handleRequest(ObjectCame.event(key), new NoContext()));
    }

    private static List<String> came(String prefix) {
        return CAME.stream().filter(key -> key.startsWith(prefix)).distinct().toList();
    }

    private void sweep() {
        new SweepFunction(desk.context("PoliciesSweepFunction")).handleRequest(Map.of(), new NoContext());
    }

    private List<String> everything(String bucket) {
        var name = AWS.stack().bucket(bucket).name();
        return AWS.administrator().s3().listObjectsV2(list -> list.bucket(name)).contents().stream()
                .map(it -> it.key())
                .toList();
    }

    private HttpResponse<byte[]> read() throws IOException, InterruptedException {
        var address = desk.visit("/documents/herlev/" + policy + "/in-force")
                .headers()
                .getOrDefault("Location", "");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] pdf() {
        return pdf(false);
    }

    private static byte[] pdfWithProgram() {
        return pdf(true);
    }

    private static byte[] pdf(boolean program) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (program) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
