package samspil.engines.gate;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import samspil.engines.form.Posted;
import samspil.engines.form.UploadForm;
import samspil.engines.http.Answer;
import samspil.engines.s3.ErrorDocument;

/** S3: REST with XML errors. Only a POST is read before it is let through: a form or a list of keys to delete. */
record S3Service(Request.Handler engine) implements Service {

    @Override
    public boolean wantsBody(Request request) {
        return request.getMethod().equals("POST") && S3Path.of(request).asks("delete") && !Posted.isIn(request);
    }

    @Override
    public Call call(Request request, byte[] body) {
        var path = S3Path.of(request);
        if (Posted.isIn(request) && Posted.in(request) instanceof UploadForm form) {
            return Call.on("s3:PutObject", Arns.object(form.bucket(), form.key()));
        }
        return path.key().isEmpty() ? S3BucketCalls.call(request, path, body) : S3ObjectCalls.call(request, path);
    }

    @Override
    public Optional<Scope> scope(Request request, byte[] body) {
        return Posted.isIn(request) && Posted.in(request) instanceof UploadForm form
                ? form.credential().flatMap(Scope::parse)
                : Optional.empty();
    }

    @Override
    public Answer failure(int status, String code, String message) {
        return ErrorDocument.answer(status, code, message);
    }

    @Override
    public Answer denied(String message) {
        return failure(403, "AccessDenied", message);
    }

    @Override
    public Answer unknownKey() {
        return failure(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.");
    }
}
