package samspil.engines.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * What each request for an object needs.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html">Actions of S3</a>
 */
final class S3ObjectCalls {
    private static final Map<String, String> READS = Map.of(
            "uploadId", "s3:ListMultipartUploadParts",
            "tagging", "s3:GetObjectTagging",
            "acl", "s3:GetObjectAcl",
            "retention", "s3:GetObjectRetention",
            "legal-hold", "s3:GetObjectLegalHold",
            "attributes", "s3:GetObjectAttributes",
            "versionId", "s3:GetObjectVersion");
    private static final Map<String, String> WRITES = Map.of(
            "tagging", "s3:PutObjectTagging",
            "acl", "s3:PutObjectAcl",
            "retention", "s3:PutObjectRetention",
            "legal-hold", "s3:PutObjectLegalHold");
    private static final Map<String, String> REMOVALS = Map.of(
            "uploadId", "s3:AbortMultipartUpload",
            "tagging", "s3:DeleteObjectTagging",
            "versionId", "s3:DeleteObjectVersion");
    /** Headers of a write that ask for more than to write. */
    private static final Map<String, String> EXTRAS = Map.of(
            "x-amz-tagging", "s3:PutObjectTagging",
            "x-amz-acl", "s3:PutObjectAcl",
            "x-amz-object-lock-mode", "s3:PutObjectRetention",
            "x-amz-object-lock-legal-hold", "s3:PutObjectLegalHold");

    private S3ObjectCalls() {}

    static Call call(Request request, S3Path path) {
        var resource = Arns.object(path.bucket(), path.key());
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> read(path, resource);
            case "DELETE" -> Call.on(action(REMOVALS, path, "s3:DeleteObject"), resource);
            default -> write(request, path, resource);
        };
    }

    /** Who may not list a bucket is not told whether an object is in it. */
    private static Call read(S3Path path, String resource) {
        var action = action(READS, path, "s3:GetObject");
        var list = new Access("s3:ListBucket", Arns.bucket(path.bucket()));
        return new Call(action, List.of(new Access(action, resource)), Optional.of(list));
    }

    private static Call write(Request request, S3Path path, String resource) {
        var action = action(WRITES, path, "s3:PutObject");
        var needs = new ArrayList<>(List.of(new Access(action, resource)));
        EXTRAS.forEach((header, extra) -> {
            if (request.getHeaders().contains(header)) {
                needs.add(new Access(extra, resource));
            }
        });
        Optional.ofNullable(request.getHeaders().get("x-amz-copy-source"))
                .map(S3ObjectCalls::source)
                .ifPresent(needs::add);
        return new Call(action, needs);
    }

    private static Access source(String copySource) {
        var address = copySource.startsWith("/") ? copySource : "/" + copySource;
        var path = address.split("\\?", 2);
        var source = S3Path.of(path[0], path.length == 2 ? path[1] : "");
        var action = source.asks("versionId") ? "s3:GetObjectVersion" : "s3:GetObject";
        return new Access(action, Arns.object(source.bucket(), source.key()));
    }

    private static String action(Map<String, String> actions, S3Path path, String otherwise) {
        return actions.entrySet().stream()
                .filter(each -> path.asks(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
