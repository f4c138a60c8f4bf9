package samspil.engines.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/** S3Proxy's file store with the versions it can keep but does not offer by itself. */
final class VersionedFiles extends AbstractNio2BlobStore {

    VersionedFiles(Path root) {
        super(root);
    }

    /** Says when an object was made, where that is another time than this machine's. */
    void stamp(String bucket, String key, Instant made) {
        var file = getRoot().resolve(bucket).resolve(key);
        try {
            if (Files.isRegularFile(file)) {
                Files.setLastModifiedTime(file, FileTime.from(made));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }
}
