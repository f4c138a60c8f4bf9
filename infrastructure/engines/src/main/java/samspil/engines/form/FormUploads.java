package samspil.engines.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import samspil.engines.form.Posted.Malformed;
import samspil.engines.form.UploadForm.Upload;
import samspil.engines.http.Answer;
import samspil.engines.s3.S3Engine;

/** Stores what browsers upload with a signed form, as S3 does: all of its policy holds, or nothing is stored. */
public final class FormUploads implements Request.Handler {
    private final S3Engine s3;
    private final FormSignature signature;
    private final InstantSource clock;

    /**
     * Into these buckets.
     *
     * @param secretOf the secret of an access key, empty for an unknown one
     * @param clock when a policy expires
     */
    public FormUploads(S3Engine s3, Function<String, Optional<String>> secretOf, InstantSource clock) {
        this.s3 = s3;
        this.signature = new FormSignature(secretOf);
        this.clock = clock;
    }

    /** As the buckets' CORS configuration says, of which the local system knows this machine's pages alone. */
    private static void toPagesOfThisMachine(Request request, Response response) {
        Optional.ofNullable(request.getHeaders().get("Origin"))
                .filter(origin -> origin.matches("http://(localhost|127\\.0\\.0\\.1):[0-9]+"))
                .ifPresent(origin -> response.getHeaders().put("Access-Control-Allow-Origin", origin));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        toPagesOfThisMachine(request, response);
        answer(Posted.in(request)).write(response, callback);
        return true;
    }

    private Answer answer(Posted posted) {
        return switch (posted) {
            case Malformed malformed -> new Refusal(400, malformed.code(), malformed.message()).answer();
            case UploadForm form ->
                form.file()
                        .map(file -> answer(form, file))
                        .orElseGet(() -> Refusal.invalid("POST requires exactly one file upload per request.")
                                .answer());
        };
    }

    private Answer answer(UploadForm form, Upload file) {
        return refusal(form, file).map(Refusal::answer).orElseGet(() -> Thanks.answer(form, store(form, file)));
    }

    private Optional<Refusal> refusal(UploadForm form, Upload file) {
        return keyless(form)
                .or(() -> signature.refusal(form))
                .or(() -> against(form, file))
                .or(() -> StoredObject.refusal(form))
                .or(() -> homeless(form));
    }

    private static Optional<Refusal> keyless(UploadForm form) {
        return form.key().isEmpty()
                ? Optional.of(Refusal.invalid("Bucket POST must contain a field named 'key'."))
                : Optional.empty();
    }

    private Optional<Refusal> against(UploadForm form, Upload file) {
        var policy = form.field("policy").flatMap(UploadPolicy::of);
        return policy.isEmpty()
                ? Optional.of(new Refusal(400, "InvalidPolicyDocument", "The policy is not one of S3's."))
                : policy.get().refusal(form, file, clock.instant());
    }

    private Optional<Refusal> homeless(UploadForm form) {
        return s3.has(form.bucket())
                ? Optional.empty()
                : Optional.of(new Refusal(404, "NoSuchBucket", "The specified bucket does not exist"));
    }

    private String store(UploadForm form, Upload file) {
        try (InputStream content = file.content().get()) {
            return s3.post(StoredObject.of(form, file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
