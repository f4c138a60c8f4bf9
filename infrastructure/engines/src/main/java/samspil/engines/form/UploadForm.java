package samspil.engines.form;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The fields of a form that stand before the file, and the file.
 *
 * @param fields by name in lower case; {@code bucket} is the one the form is sent to, whatever the form says
 */
public record UploadForm(Map<String, String> fields, Optional<Upload> file) implements Posted {

    /** The file, which waits on the disk. */
    record Upload(String name, long length, Supplier<InputStream> content) {}

    /** The object's key, the file's own name filled in. */
    public String key() {
        return field("key").orElse("");
    }

    /** The bucket the form is sent to. */
    public String bucket() {
        return field("bucket").orElse("");
    }

    /** The credential the form is signed with, such as {@code AKID/20260101/eu-north-1/s3/aws4_request}. */
    public Optional<String> credential() {
        return field("x-amz-credential");
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
