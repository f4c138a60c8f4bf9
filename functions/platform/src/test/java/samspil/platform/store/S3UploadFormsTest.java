package samspil.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;
import samspil.platform.store.UploadForms.Upload;
import samspil.platform.store.UploadForms.UploadForm;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

class S3UploadFormsTest {
    private static final Instant NOW = Instant.parse("2015-12-29T00:00:00Z");
    private static final AwsCredentials EXAMPLE =
            AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    private static final Upload UPLOAD = new Upload(
            "quarantine/1.pdf",
            "application/pdf",
            20,
            NOW.plusSeconds(300),
            URI.create("https://samspil.example/sent"));

    /** From "Example: browser-based upload using HTTP POST" of the S3 API reference. */
    @Test
    void theSignatureIsTheOneAwsPublished() {
        var policy = """
                { "expiration": "2015-12-30T12:00:00.000Z",
                  "conditions": [
                    {"bucket": "sigv4examplebucket"},
                    ["starts-with", "$key", "user/user1/"],
                    {"acl": "public-read"},
                    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
                    ["starts-with", "$Content-Type", "image/"],
                    {"x-amz-meta-uuid": "14365123651274"},
                    {"x-amz-server-side-encryption": "AES256"},
                    ["starts-with", "$x-amz-meta-tag", ""],

                    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
                    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
                    {"x-amz-date": "20151229T000000Z" }
                  ]
                }""".replace("\n", "\r\n");
        var encoded = Base64.getEncoder().encodeToString(policy.getBytes(UTF_8));
        assertEquals(
                "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
                PolicySigner.sign(EXAMPLE.secretAccessKey(), new PolicySigner.Scope("20151229", "us-east-1"), encoded));
    }

    @Test
    void theFormIsSignedAsItsFieldsSay() {
        var fields = sign(client(EXAMPLE)).fields();
        assertEquals("AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request", fields.get("x-amz-credential"));
        assertEquals("20151229T000000Z", fields.get("x-amz-date"));
        assertEquals(
                PolicySigner.sign(
                        EXAMPLE.secretAccessKey(),
                        new PolicySigner.Scope("20151229", "us-east-1"),
                        fields.getOrDefault("policy", "")),
                fields.get("x-amz-signature"));
    }

    @Test
    void thePolicyKnowsEveryFieldAndTheSize() {
        var fields = sign(client(EXAMPLE)).fields();
        var conditions = conditions(fields);
        fields.forEach((name, value) -> assertEquals(
                !List.of("policy", "x-amz-signature").contains(name),
                conditions.contains(Json.write(Map.of(name, value))),
                name));
        assertTrue(conditions.contains("[\"content-length-range\",1,20]"), conditions.toString());
        assertTrue(conditions.contains("{\"bucket\":\"papers\"}"), conditions.toString());
    }

    @Test
    void theTokenOfASessionIsPartOfTheForm() {
        var session = AwsSessionCredentials.create("ASIAEXAMPLE", "secret", "token+/=");
        var fields = sign(client(session)).fields();
        assertEquals("token+/=", fields.get("x-amz-security-token"));
        assertTrue(conditions(fields).contains("{\"x-amz-security-token\":\"token+/=\"}"));
        assertFalse(sign(client(EXAMPLE)).fields().containsKey("x-amz-security-token"));
    }

    @Test
    void theAddressIsTheBuckets() {
        assertEquals(
                URI.create("https://papers.s3.amazonaws.com/"),
                sign(client(EXAMPLE)).address());
        var local = builder(EXAMPLE).endpointOverride(URI.create("http://127.0.0.1:4000"));
        assertEquals(
                URI.create("http://127.0.0.1:4000/papers/"), sign(local.build()).address());
    }

    private static UploadForm sign(S3Client s3) {
        return new S3UploadForms(s3, "papers").sign(UPLOAD, NOW);
    }

    private static List<String> conditions(Map<String, String> fields) {
        var policy = Json.tree(Base64.getDecoder().decode(fields.getOrDefault("policy", "")));
        if (policy instanceof Parsed.Value<JsonValue>(JsonValue.Members(var members))
                && members.get("conditions") instanceof JsonValue.Elements(var elements)) {
            return elements.stream().map(Json::write).toList();
        }
        throw new AssertionError("no policy: " + policy);
    }

    private static S3Client client(AwsCredentials credentials) {
        return builder(credentials).build();
    }

    private static S3ClientBuilder builder(AwsCredentials credentials) {
        return S3Client.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }
}
