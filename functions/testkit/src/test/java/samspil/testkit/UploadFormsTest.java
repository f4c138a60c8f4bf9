package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.store.S3UploadForms;
import samspil.platform.store.UploadForms.Upload;

/** The forms that functions sign, filled in. */
class UploadFormsTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.of(Path.of("src/test/resources/sample/template.yaml"));

    private static final String KEY = "inbox/1.pdf";
    private final S3UploadForms forms =
            new S3UploadForms(AWS.as("ThingsEventsFunction").s3(), "samspil-papers");

    @Test
    void aFileIsStoredAndTheBrowserLedOn() throws Exception {
        var answer = fill("%PDF-1.7");
        assertEquals(303, answer.statusCode(), answer.body());
        assertTrue(answer.headers()
                .firstValue("Location")
                .orElse("")
                .startsWith("https://samspil.example/sent?bucket=samspil-papers&key=inbox%2F1.pdf&etag=%22"));
        var stored = AWS.administrator()
                .s3()
                .getObjectAsBytes(it -> it.bucket("samspil-papers").key(KEY));
        assertEquals("application/pdf", stored.response().contentType());
        assertEquals("%PDF-1.7", stored.asUtf8String());
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsRefused() throws Exception {
        assertTrue(fill("x".repeat(21)).body().contains("EntityTooLarge"));
        assertTrue(fill("").body().contains("EntityTooSmall"));
    }

    private HttpResponse<String> fill(String file) throws Exception {
        var now = Instant.now();
        var form = forms.sign(
                new Upload(KEY, "application/pdf", 20, now.plusSeconds(60), URI.create("https://samspil.example/sent")),
                now);
        return new BrowserUpload(form.address(), form.fields()).send(file.getBytes(StandardCharsets.UTF_8));
    }
}
