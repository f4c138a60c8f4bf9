package samspil.engines.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.engines.form.UploadForm.Upload;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** What becomes of a form's fields in the object. */
final class StoredObject {
    private static final String METADATA = "x-amz-meta-";
    private static final Set<String> KNOWN = Set.of(
            "bucket",
            "key",
            "policy",
            "x-amz-algorithm",
            "x-amz-credential",
            "x-amz-date",
            "x-amz-security-token",
            "x-amz-signature",
            "success_action_redirect",
            "success_action_status",
            "content-type",
            "content-disposition",
            "cache-control");

    private StoredObject() {}

    /** A field that means something to S3 and nothing to this one is not passed over. */
    static Optional<Refusal> refusal(UploadForm form) {
        return form.fields().keySet().stream()
                .filter(field ->
                        !KNOWN.contains(field) && !field.startsWith(METADATA) && !field.startsWith("x-ignore-"))
                .findFirst()
                .map(field -> new Refusal(501, "NotImplemented", "The field " + field + " is not known here."));
    }

    static PutObjectRequest of(UploadForm form, Upload file) {
        return PutObjectRequest.builder()
                .bucket(form.bucket())
                .key(form.key())
                .contentLength(file.length())
                .contentType(form.field("content-type").orElse("binary/octet-stream"))
                .contentDisposition(form.fields().get("content-disposition"))
                .cacheControl(form.fields().get("cache-control"))
                .metadata(metadata(form))
                .build();
    }

    private static Map<String, String> metadata(UploadForm form) {
        return form.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(METADATA))
                .collect(Collectors.toMap(field -> field.getKey().substring(METADATA.length()), Map.Entry::getValue));
    }
}
