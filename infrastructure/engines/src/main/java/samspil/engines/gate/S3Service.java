package samspil.engines.gate;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import samspil.engines.http.Answer;

/** S3: REST with XML errors. Only a POST is read before it is let through: a form or a list of keys to delete. */
record S3Service(Request.Handler engine) implements Service {

    @Override
    public boolean wantsBody(Request request) {
        return request.getMethod().equals("POST")
                && (isForm(request) || S3Path.of(request).asks("delete"));
    }

    @Override
    public Call call(Request request, byte[] body) {
        var path = S3Path.of(request);
        if (isForm(request)) {
            return Call.on(
                    "s3:PutObject",
                    Arns.object(path.bucket(), UploadForm.of(body).key()));
        }
        return path.key().isEmpty() ? S3BucketCalls.call(request, path, body) : S3ObjectCalls.call(request, path);
    }

    @Override
    public Optional<Scope> scope(Request request, byte[] body) {
        return isForm(request) ? UploadForm.of(body).credential().flatMap(Scope::parse) : Optional.empty();
    }

    @Override
    public Answer failure(int status, String code, String message) {
        var body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
                .formatted(code, message.replace("&", "&amp;").replace("<", "&lt;"));
        return new Answer(status, Map.of("Content-Type", "application/xml"), body);
    }

    @Override
    public Answer denied(String message) {
        return failure(403, "AccessDenied", message);
    }

    @Override
    public Answer unknownKey() {
        return failure(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.");
    }

    private static boolean isForm(Request request) {
        var type = String.valueOf(request.getHeaders().get("Content-Type"));
        return request.getMethod().equals("POST") && type.startsWith("multipart/form-data");
    }
}
