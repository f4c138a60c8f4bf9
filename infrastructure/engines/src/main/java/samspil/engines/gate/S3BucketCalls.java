package samspil.engines.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** What each request for a bucket needs. An action without a row has a name that no policy gives by accident. */
final class S3BucketCalls {
    private static final Pattern OBJECT = Pattern.compile("<Object>(.*?)</Object>", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("<Key>(.*?)</Key>", Pattern.DOTALL);
    private static final Map<String, String> READS = Map.of(
            "versions", "s3:ListBucketVersions",
            "uploads", "s3:ListBucketMultipartUploads",
            "location", "s3:GetBucketLocation",
            "versioning", "s3:GetBucketVersioning",
            "acl", "s3:GetBucketAcl",
            "cors", "s3:GetBucketCORS",
            "policy", "s3:GetBucketPolicy",
            "tagging", "s3:GetBucketTagging",
            "encryption", "s3:GetEncryptionConfiguration",
            "notification", "s3:GetBucketNotification");

    private S3BucketCalls() {}

    static Call call(Request request, S3Path path, byte[] body) {
        if (path.bucket().isEmpty()) {
            return Call.on("s3:ListAllMyBuckets", "*");
        }
        var bucket = Arns.bucket(path.bucket());
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> Call.on(read(path), bucket);
            case "PUT" -> Call.on(path.asks("versioning") ? "s3:PutBucketVersioning" : "s3:CreateBucket", bucket);
            case "DELETE" -> Call.on("s3:DeleteBucket", bucket);
            default -> new Call("s3:DeleteObjects", removals(path, body));
        };
    }

    private static String read(S3Path path) {
        return READS.entrySet().stream()
                .filter(each -> path.asks(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("s3:ListBucket");
    }

    /** AWS answers for each key; here one key that is not allowed refuses them all. */
    private static List<Access> removals(S3Path path, byte[] body) {
        return OBJECT.matcher(new String(body, StandardCharsets.UTF_8))
                .results()
                .map(found -> removal(path, found.group(1)))
                .toList();
    }

    private static Access removal(S3Path path, String object) {
        var key = KEY.matcher(object);
        var action = object.contains("<VersionId>") ? "s3:DeleteObjectVersion" : "s3:DeleteObject";
        return new Access(action, Arns.object(path.bucket(), key.find() ? unescape(key.group(1)) : ""));
    }

    private static String unescape(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
