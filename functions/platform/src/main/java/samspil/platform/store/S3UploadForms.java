package samspil.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.platform.json.Json;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.utils.CompletableFutureUtils;

/**
 * Forms for one S3 bucket, signed by hand: the SDK for Java has no presigner for a POST.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html">POST policy</a>
 */
public final class S3UploadForms implements UploadForms {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final S3Client s3;
    private final String bucket;

    /** Signed with the client's own credentials, for its region and endpoint. */
    public S3UploadForms(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public UploadForm sign(Upload upload, Instant now) {
        var configuration = s3.serviceClientConfiguration();
        var signer = CompletableFutureUtils.joinLikeSync(
                configuration.credentialsProvider().resolveIdentity());
        var scope = new PolicySigner.Scope(
                STAMP.format(now).substring(0, 8), configuration.region().id());
        var fields = fields(upload, signer, scope);
        fields.put("x-amz-date", STAMP.format(now));
        var policy = Base64.getEncoder().encodeToString(policy(upload, fields).getBytes(UTF_8));
        fields.put("policy", policy);
        fields.put("x-amz-signature", PolicySigner.sign(signer.secretAccessKey(), scope, policy));
        return new UploadForm(address(), Collections.unmodifiableMap(fields));
    }

    private static Map<String, String> fields(Upload upload, AwsCredentialsIdentity signer, PolicySigner.Scope scope) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", upload.key());
        fields.put("Content-Type", upload.mediaType());
        if (upload.then() != null) {
            fields.put("success_action_redirect", upload.then().toString());
        }
        fields.put("x-amz-algorithm", PolicySigner.ALGORITHM);
        fields.put("x-amz-credential", scope.credential(signer.accessKeyId()));
        if (signer instanceof AwsSessionCredentialsIdentity session) {
            fields.put("x-amz-security-token", session.sessionToken());
        }
        return fields;
    }

    private String policy(Upload upload, Map<String, String> fields) {
        var conditions = new ArrayList<Object>();
        conditions.add(Map.of("bucket", bucket));
        conditions.add(List.of("content-length-range", 1, upload.largest()));
        fields.forEach((name, value) -> conditions.add(Map.of(name, value)));
        return Json.write(Map.of("expiration", upload.until(), "conditions", conditions));
    }

    /** The bucket's own, found as the SDK finds an object's. */
    private URI address() {
        var object = s3.utilities().getUrl(url -> url.bucket(bucket).key("a")).toString();
        return URI.create(object.substring(0, object.length() - 1));
    }
}
