package samspil.engines.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** What a reader's browser does with a presigned address of a document. */
class PresignedReadTest {
    private static final String BUCKET = "samspil-papers";
    private static final String KEY = "public/frivilligpolitik æøå.pdf";
    private static final String WORDS = "0123456789".repeat(1000);
    private final Engines engines = SampleEngines.shared();
    private final S3Client administrator = SampleEngines.administrator(engines).s3();
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void aDocumentIsThere() {
        administrator.putObject(
                it -> it.bucket(BUCKET).key(KEY).contentType("binary/octet-stream"), RequestBody.fromString(WORDS));
    }

    @Test
    void theAnswerIsNamedAndTypedAsTheAddressSays() throws Exception {
        var answer = send(get());
        assertEquals(200, answer.statusCode());
        assertEquals(WORDS, answer.body());
        assertEquals("application/pdf", header(answer, "content-type"));
        assertEquals("inline; filename=\"politik.pdf\"", header(answer, "content-disposition"));
        assertEquals("10000", header(answer, "content-length"));
        assertEquals("bytes", header(answer, "accept-ranges"));
    }

    @Test
    void aNameOutsideAsciiStaysWhole() throws Exception {
        var disposition = "attachment; filename*=UTF-8''Frivilligpolitik%20%C3%A6.pdf";
        assertEquals(disposition, header(send(HttpRequest.newBuilder(address(disposition))), "content-disposition"));
    }

    @Test
    void anAddressWhoseNameWasChangedIsRefused() throws Exception {
        var changed = URI.create(address().toString().replace("politik.pdf", "setup.exe"));
        assertEquals(403, send(HttpRequest.newBuilder(changed)).statusCode());
    }

    @Test
    void aPartIsAnsweredAsSuch() throws Exception {
        var answer = send(get().header("Range", "bytes=5-14"));
        assertEquals(206, answer.statusCode());
        assertEquals("5678901234", answer.body());
        assertEquals("bytes 5-14/10000", header(answer, "content-range"));
        assertEquals("10", header(answer, "content-length"));
    }

    @Test
    void theEndMayBeAskedForAlone() throws Exception {
        var answer = send(get().header("Range", "bytes=-3"));
        assertEquals(206, answer.statusCode());
        assertEquals("789", answer.body());
    }

    @Test
    void aPartThatIsNotThereIsRefused() throws Exception {
        assertEquals(416, send(get().header("Range", "bytes=20000-")).statusCode());
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() throws Exception {
        var eTag = header(send(get()), "etag");
        assertTrue(eTag.matches("\"[0-9a-f]{32}\""), eTag);
        var again = send(get().header("If-None-Match", eTag));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, send(get().header("If-None-Match", "\"other\"")).statusCode());
    }

    @Test
    void theHeadIsAnsweredWithoutABody() throws Exception {
        try (var presigner = SampleEngines.administrator(engines).presigner()) {
            var address = presigner
                    .presignHeadObject(it -> it.signatureDuration(Duration.ofMinutes(5))
                            .headObjectRequest(head -> head.bucket(BUCKET).key(KEY)))
                    .url();
            var answer = send(HttpRequest.newBuilder(URI.create(address.toString()))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertEquals(200, answer.statusCode());
            assertEquals("10000", header(answer, "content-length"));
        }
    }

    private HttpRequest.Builder get() {
        return HttpRequest.newBuilder(address());
    }

    private URI address() {
        return address("inline; filename=\"politik.pdf\"");
    }

    private URI address(String disposition) {
        try (var presigner = SampleEngines.administrator(engines).presigner()) {
            return URI.create(presigner
                    .presignGetObject(it -> it.signatureDuration(Duration.ofMinutes(5))
                            .getObjectRequest(get -> get.bucket(BUCKET)
                                    .key(KEY)
                                    .responseContentType("application/pdf")
                                    .responseContentDisposition(disposition)))
                    .url()
                    .toString());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
