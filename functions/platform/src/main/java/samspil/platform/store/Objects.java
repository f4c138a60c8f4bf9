package samspil.platform.store;

import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The objects of one S3 bucket. */
public final class Objects {
    private final S3Client s3;
    private final String bucket;

    public Objects(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** The bytes under a key. */
    public Optional<byte[]> read(String key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(key))
                            .asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    /** Puts bytes under a key, over what was there. */
    public void write(String key, String mediaType, byte[] bytes) {
        s3.putObject(request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromBytes(bytes));
    }
}
