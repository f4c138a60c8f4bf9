package samspil.engines.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.engines.Clients;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.template.Statement;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Delete;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class S3GateTest {
    private static final String BUCKET = "samspil-papers";
    private static final String OBJECTS = "arn:aws:s3:::samspil-papers/*";
    private final Engines engines = SampleEngines.shared();
    private final S3Client administrator = SampleEngines.administrator(engines).s3();
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void letEverythingWork() {
        engines.gate().clearFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.txt", "a b+c/æøå.txt", "a//b", "100%.txt", "q?x=1&y", "tilde~(1)'*!.txt"})
    void anObjectIsReadBackByItsKey(String key) {
        put(administrator, key);
        assertEquals("words", read(administrator, key));
    }

    @Test
    void aLargeObjectPassesThrough() {
        var bytes = new byte[25_000_000];
        bytes[24_999_999] = 7;
        administrator.putObject(put -> put.bucket(BUCKET).key("large"), RequestBody.fromBytes(bytes));
        var read = administrator.getObjectAsBytes(get -> get.bucket(BUCKET).key("large"));
        assertEquals(7, read.asByteArrayUnsafe()[24_999_999]);
    }

    @Test
    void writingNeedsItsRight() {
        var reader = may("s3:GetObject");
        var denied = assertThrows(S3Exception.class, () -> put(reader, "a"));
        assertEquals(403, denied.statusCode());
        assertEquals("AccessDenied", denied.awsErrorDetails().errorCode());
        assertTrue(denied.awsErrorDetails()
                .errorMessage()
                .contains("s3:PutObject on resource: arn:aws:s3:::" + BUCKET + "/a"));
    }

    @Test
    void aLargeWriteThatIsNotAllowedIsRefusedAsSuch() {
        var reader = may("s3:GetObject");
        var body = RequestBody.fromBytes(new byte[25_000_000]);
        var denied = assertThrows(
                S3Exception.class,
                () -> reader.putObject(put -> put.bucket(BUCKET).key("large-no"), body));
        assertEquals("AccessDenied", denied.awsErrorDetails().errorCode());
    }

    @Test
    void anotherServiceDoesNotStandHere() throws Exception {
        var signed = HttpRequest.newBuilder(address(""))
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=A/20260101/eu-north-1/sqs/aws4_request, x");
        assertEquals(501, send(signed).statusCode());
    }

    @Test
    void aWrongSecretIsRefused() {
        engines.gate().register("RIGHT", "right", "Right", List.of(all()));
        var wrong = new Clients(engines.address(), new Credential("RIGHT", "wrong")).s3();
        var refused = assertThrows(S3Exception.class, () -> put(wrong, "a"));
        assertEquals("SignatureDoesNotMatch", refused.awsErrorDetails().errorCode());
    }

    @Test
    void anUnknownKeyIsRefused() {
        var stranger = new Clients(engines.address(), new Credential("STRANGER", "x")).s3();
        var refused = assertThrows(S3Exception.class, () -> put(stranger, "a"));
        assertEquals("InvalidAccessKeyId", refused.awsErrorDetails().errorCode());
    }

    @Test
    void anUnsignedRequestIsRefused() throws Exception {
        put(administrator, "unsigned");
        assertEquals(
                403, send(HttpRequest.newBuilder(address(BUCKET + "/unsigned"))).statusCode());
    }

    @Test
    void absenceIsHiddenFromWhoMayNotList() {
        var reader = may("s3:GetObject");
        var hidden = assertThrows(S3Exception.class, () -> read(reader, "absent"));
        assertEquals(403, hidden.statusCode());
        var lister = register(List.of(
                new Statement(List.of("s3:GetObject"), List.of(OBJECTS)),
                new Statement(List.of("s3:ListBucket"), List.of("arn:aws:s3:::" + BUCKET))));
        assertThrows(NoSuchKeyException.class, () -> read(lister, "absent"));
    }

    @Test
    void aCopyNeedsTheRightToReadItsSource() {
        put(administrator, "source");
        var writer = may("s3:PutObject");
        assertThrows(S3Exception.class, () -> copy(writer));
        copy(register(List.of(new Statement(List.of("s3:PutObject", "s3:GetObject"), List.of(OBJECTS)))));
        assertEquals("words", read(administrator, "copy"));
    }

    @Test
    void removingManyNeedsTheRightToEach() {
        put(administrator, "mine/a");
        put(administrator, "theirs/a");
        var owner = register(
                List.of(new Statement(List.of("s3:DeleteObject"), List.of("arn:aws:s3:::" + BUCKET + "/mine/*"))));
        assertThrows(S3Exception.class, () -> delete(owner, "mine/a", "theirs/a"));
        assertEquals("words", read(administrator, "mine/a"));
        delete(owner, "mine/a");
        assertThrows(NoSuchKeyException.class, () -> read(administrator, "mine/a"));
    }

    @Test
    void aPresignedAddressCarriesItsSignersRight() throws Exception {
        try (var writer = presigner(may("s3:PutObject", "WRITER"))) {
            assertEquals(200, upload(writer, "signed").statusCode());
        }
        try (var reader = presigner(may("s3:GetObject", "READER"))) {
            assertEquals(403, upload(reader, "signed").statusCode());
        }
    }

    @Test
    void aPresignedAddressThatWasChangedIsRefused() throws Exception {
        try (var writer = presigner(may("s3:PutObject", "WRITER"))) {
            var other = URI.create(presigned(writer, "one").toString().replace("/one?", "/two?"));
            assertEquals(
                    403,
                    send(HttpRequest.newBuilder(other).PUT(HttpRequest.BodyPublishers.ofString("x")))
                            .statusCode());
        }
    }

    @Test
    void aBrowserOfThisMachineMayUpload() throws Exception {
        var preflight = HttpRequest.newBuilder(address(BUCKET + "/a"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://127.0.0.1:8080")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type");
        var answer = send(preflight);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "http://127.0.0.1:8080",
                answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void aFailureOnPurposeSpeaksXml() {
        engines.gate().inject(Fault.before("s3:GetObject").with(400, "InvalidArgument"));
        put(administrator, "slow");
        var failed = assertThrows(S3Exception.class, () -> read(administrator, "slow"));
        assertEquals("InvalidArgument", failed.awsErrorDetails().errorCode());
    }

    @Test
    void aBucketHoldsTheFilesOfItsFolder() {
        var style = administrator.getObject(get -> get.bucket("samspil-assets").key("site.css"));
        assertEquals("text/css; charset=utf-8", style.response().contentType());
        assertEquals(
                List.of("icons/dot.svg", "site.css"),
                administrator.listObjectsV2(list -> list.bucket("samspil-assets")).contents().stream()
                        .map(it -> it.key())
                        .toList());
    }

    private static void put(S3Client client, String key) {
        client.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString("words"));
    }

    private static String read(S3Client client, String key) {
        return client.getObjectAsBytes(get -> get.bucket(BUCKET).key(key)).asUtf8String();
    }

    private static void copy(S3Client client) {
        client.copyObject(copy -> copy.sourceBucket(BUCKET)
                .sourceKey("source")
                .destinationBucket(BUCKET)
                .destinationKey("copy"));
    }

    private static void delete(S3Client client, String... keys) {
        var all = java.util.stream.Stream.of(keys)
                .map(key -> ObjectIdentifier.builder().key(key).build())
                .toList();
        client.deleteObjects(
                it -> it.bucket(BUCKET).delete(Delete.builder().objects(all).build()));
    }

    private HttpResponse<String> upload(S3Presigner presigner, String key) throws Exception {
        return send(
                HttpRequest.newBuilder(presigned(presigner, key)).PUT(HttpRequest.BodyPublishers.ofString("words")));
    }

    private static URI presigned(S3Presigner presigner, String key) {
        return URI.create(presigner
                .presignPutObject(it -> it.signatureDuration(Duration.ofMinutes(5))
                        .putObjectRequest(put -> put.bucket(BUCKET).key(key)))
                .url()
                .toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return engines.address().resolve("/" + path);
    }

    private S3Client may(String action) {
        return new Clients(engines.address(), may(action, "TESTED")).s3();
    }

    private Credential may(String action, String accessKeyId) {
        var statements = List.of(new Statement(List.of(action), List.of(OBJECTS)));
        return engines.gate().register(accessKeyId, "secret", "Tested", statements);
    }

    private S3Client register(List<Statement> statements) {
        return new Clients(engines.address(), engines.gate().register("TESTED", "secret", "Tested", statements)).s3();
    }

    private S3Presigner presigner(Credential credential) {
        return new Clients(engines.address(), credential).presigner();
    }

    private static Statement all() {
        return new Statement(List.of("s3:*"), List.of("*"));
    }
}
