package samspil.engines.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.gate.Credential;
import samspil.engines.template.Statement;
import software.amazon.awssdk.services.s3.S3Client;

/** Real forms over HTTP. What S3 refuses is never stored. */
class FormUploadsTest {
    private static final String BUCKET = "samspil-papers";
    private static final String KEY = "inbox/form.txt";
    private final Engines engines = SampleEngines.shared();
    private final S3Client administrator = SampleEngines.administrator(engines).s3();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Credential writer = who("s3:PutObject", "FORMWRITER");
    private final SignedForm form = SignedForm.of(writer, KEY);

    @BeforeEach
    void nothingIsThere() {
        administrator.deleteObject(it -> it.bucket(BUCKET).key(KEY));
    }

    @Test
    void aFormUploadsWithItsSignersRight() throws Exception {
        assertEquals(204, post(form).statusCode());
        assertEquals("words", stored());
    }

    @Test
    void theObjectHasTheTypeTheFormSays() throws Exception {
        post(form.signing("Content-Type", "application/pdf").signing("x-amz-meta-case", "7"));
        var object = administrator.headObject(it -> it.bucket(BUCKET).key(KEY));
        assertEquals("application/pdf", object.contentType());
        assertEquals("7", object.metadata().get("case"));
    }

    @Test
    void aFormOfWhoMayNotWriteIsRefused() throws Exception {
        refused(403, "AccessDenied", SignedForm.of(who("s3:GetObject", "FORMREADER"), KEY));
    }

    @Test
    void aFormSignedWithAnotherSecretIsRefused() throws Exception {
        refused(403, "SignatureDoesNotMatch", SignedForm.of(new Credential(writer.accessKeyId(), "guessed"), KEY));
    }

    @Test
    void aFormOfAnUnknownKeyIsRefused() throws Exception {
        refused(403, "InvalidAccessKeyId", SignedForm.of(new Credential("NOBODY", "guessed"), KEY));
    }

    @Test
    void anExpiredFormIsRefused() throws Exception {
        refused(403, "Policy expired", form.until(Instant.now().minusSeconds(1)));
    }

    @Test
    void aFormForAnotherBucketIsRefused() throws Exception {
        var everywhere = List.of(new Statement(List.of("s3:PutObject"), List.of("*")));
        var credential = engines.gate().register("FORMANYWHERE", "secret", "Tested", everywhere);
        var answer = send(SignedForm.of(credential, KEY).to(engines.address().resolve("/samspil-assets")));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("[\"eq\", \"$bucket\", \"samspil-papers\"]"), answer.body());
    }

    @Test
    void anotherKeyThanThePolicysIsRefused() throws Exception {
        refused(403, "$key", form.asking("[\"eq\",\"$key\",\"inbox/other.txt\"]"));
    }

    @Test
    void aKeyMayBeginAsThePolicySays() throws Exception {
        assertEquals(
                204, post(form.asking("[\"starts-with\",\"$key\",\"inbox/\"]")).statusCode());
        refused(403, "starts-with", form.asking("[\"starts-with\",\"$key\",\"outbox/\"]"));
    }

    @Test
    void anotherTypeThanThePolicysIsRefused() throws Exception {
        var pdf = form.asking("[\"eq\",\"$Content-Type\",\"application/pdf\"]");
        refused(403, "$content-type", pdf.adding("Content-Type", "text/html"));
        refused(403, "$content-type", pdf);
    }

    @Test
    void aFieldThePolicyDoesNotKnowIsRefused() throws Exception {
        refused(403, "Extra input fields: x-amz-meta-more", form.adding("x-amz-meta-more", "1"));
        assertEquals(204, post(form.adding("x-ignore-token", "1")).statusCode());
    }

    @Test
    void aFieldThisS3DoesNotKnowIsRefusedToo() throws Exception {
        refused(501, "NotImplemented", form.signing("acl", "public-read"));
    }

    @Test
    void aFileOutsideThePolicysSizesIsRefused() throws Exception {
        refused(400, "EntityTooLarge", form.asking("[\"content-length-range\",1,4]"));
        refused(400, "EntityTooSmall", form.asking("[\"content-length-range\",6,9]"));
        assertEquals(204, post(form.asking("[\"content-length-range\",5,5]")).statusCode());
    }

    @Test
    void anEmptyFileIsTooSmallForAPolicyThatWantsOneByte() throws Exception {
        var empty = form.with(BodyPublishers.noBody());
        refused(400, "EntityTooSmall", empty.asking("[\"content-length-range\",1,9]"));
    }

    @Test
    void anUnknownRuleIsNoPolicy() throws Exception {
        refused(400, "InvalidPolicyDocument", form.asking("[\"ends-with\",\"$key\",\"txt\"]"));
    }

    @Test
    void theBrowserIsLedBackWithWhatWasStored() throws Exception {
        var answer = post(form.signing("success_action_redirect", "http://127.0.0.1:8080/policies?sent=1"));
        var eTag = administrator.headObject(it -> it.bucket(BUCKET).key(KEY)).eTag();
        assertEquals(303, answer.statusCode());
        assertEquals(
                "http://127.0.0.1:8080/policies?sent=1&bucket=samspil-papers&key=inbox%2Fform.txt&etag="
                        + eTag.replace("\"", "%22"),
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void theStatusIsTheOneTheFormAsksFor() throws Exception {
        assertEquals(200, post(form.signing("success_action_status", "200")).statusCode());
        var created = post(form.signing("success_action_status", "201"));
        assertEquals(201, created.statusCode());
        assertTrue(created.body().contains("<Key>inbox/form.txt</Key>"), created.body());
    }

    @Test
    void theFilesOwnNameMayStandInTheKey() throws Exception {
        var named = form.keyed("inbox/${filename}", "[\"starts-with\",\"$key\",\"inbox/\"]");
        assertEquals(204, post(named).statusCode());
        administrator.headObject(it -> it.bucket(BUCKET).key("inbox/form æ.txt"));
    }

    @Test
    void anUnsignedFormIsRefused() throws Exception {
        var bare = HttpRequest.newBuilder(engines.address().resolve("/" + BUCKET))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                        BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n" + KEY
                                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nb\r\n--x--"));
        assertEquals(403, send(bare).statusCode());
    }

    @Test
    void aBodyThatIsNoFormIsRefused() throws Exception {
        for (var body : List.of("", "--xyz", "nothing", "--other\r\n\r\n--other--")) {
            var broken = HttpRequest.newBuilder(engines.address().resolve("/" + BUCKET))
                    .header("Content-Type", "multipart/form-data; boundary=xyz")
                    .POST(BodyPublishers.ofString(body));
            assertEquals(400, send(broken).statusCode(), body);
        }
    }

    @Test
    void theEventSaysThatItWasPosted() throws Exception {
        var events = new CopyOnWriteArrayList<String>();
        engines.s3().onEvent(event -> events.add(event.name() + " " + event.key() + " " + event.size()));
        post(form);
        assertTrue(events.contains("ObjectCreated:Post inbox/form.txt 5"), events.toString());
    }

    @Test
    void aLargeFileIsStoredWholeAndOneByteTooManyIsNot() throws Exception {
        var large = form.with(BodyPublishers.ofInputStream(() -> zeros(50)));
        assertEquals(
                204, post(large.asking("[\"content-length-range\",1,52428800]")).statusCode());
        assertEquals(
                50 << 20,
                administrator.headObject(it -> it.bucket(BUCKET).key(KEY)).contentLength());
        refused(400, "EntityTooLarge", large.asking("[\"content-length-range\",1,52428799]"));
    }

    private static InputStream zeros(int mebibytes) {
        var parts = IntStream.range(0, mebibytes)
                .mapToObj(part -> (InputStream) new ByteArrayInputStream(new byte[1 << 20]))
                .toList();
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private void refused(int status, String reason, SignedForm other) throws Exception {
        administrator.deleteObject(it -> it.bucket(BUCKET).key(KEY));
        var answer = post(other);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(reason), answer.body());
        assertFalse(
                administrator.listObjectsV2(it -> it.bucket(BUCKET).prefix(KEY)).hasContents());
    }

    private HttpResponse<String> post(SignedForm filled) throws Exception {
        return send(filled.to(engines.address().resolve("/" + BUCKET)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String stored() {
        return administrator.getObjectAsBytes(it -> it.bucket(BUCKET).key(KEY)).asUtf8String();
    }

    private Credential who(String action, String accessKeyId) {
        var inbox = List.of(new Statement(List.of(action), List.of("arn:aws:s3:::samspil-papers/inbox/*")));
        return engines.gate().register(accessKeyId, "secret", "Tested", inbox);
    }
}
