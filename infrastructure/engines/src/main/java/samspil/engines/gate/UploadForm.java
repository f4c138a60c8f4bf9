package samspil.engines.gate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a browser's upload to S3, which stand before the file.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html">POST forms</a>
 */
record UploadForm(Map<String, String> fields) {
    private static final Pattern FIELD = Pattern.compile(
            "Content-Disposition: form-data; name=\"([^\"]+)\"(?:; filename=\"([^\"]*)\")?[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n([^\r]*)",
            Pattern.CASE_INSENSITIVE);

    static UploadForm of(byte[] body) {
        return new UploadForm(FIELD.matcher(new String(body, StandardCharsets.UTF_8))
                .results()
                .collect(Collectors.toMap(
                        field -> field.group(1).toLowerCase(Locale.ROOT), UploadForm::value, (first, again) -> first)));
    }

    /** The object's key, the file's own name filled in. */
    String key() {
        return fields.getOrDefault("key", "").replace("${filename}", fields.getOrDefault("file", ""));
    }

    /** The credential the form is signed with. */
    Optional<String> credential() {
        return Optional.ofNullable(fields.get("x-amz-credential"));
    }

    /** A field's text; of the file its name. */
    private static String value(MatchResult field) {
        return Optional.ofNullable(field.group(2)).orElse(field.group(3));
    }
}
