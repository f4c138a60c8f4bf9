package samspil.directory.store;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.directory.ImportId;
import samspil.directory.Uploads;
import samspil.kernel.MunicipalityId;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Presigned PUTs into the directory's bucket. Where the size is known it is signed; where it is not, S3 has no bound for
 * a PUT and the check refuses what is too large without reading it.
 */
final class S3Uploads implements Uploads {
    private static final Duration FIFTEEN_MINUTES = Duration.ofMinutes(15);

    /** What every HTTP client sends by itself, and many do not let anybody set. */
    private static final Set<String> IMPLIED = Set.of("host", "content-length");

    private final S3Presigner presigner;
    private final String bucket;

    S3Uploads(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    @Override
    public Upload allow(MunicipalityId municipality, ImportId id, @Nullable Long size) {
        var signed = presigner.presignPutObject(presign -> presign.signatureDuration(FIFTEEN_MINUTES)
                .putObjectRequest(put -> put.bucket(bucket)
                        .key(S3ImportFiles.incoming(municipality, id))
                        .contentType("application/octet-stream")
                        .contentLength(size)));
        return new Upload(URI.create(signed.url().toString()), headers(signed.signedHeaders()));
    }

    private static Map<String, String> headers(Map<String, List<String>> signed) {
        return signed.entrySet().stream()
                .filter(header -> !IMPLIED.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
    }
}
