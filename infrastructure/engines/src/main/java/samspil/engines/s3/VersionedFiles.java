package samspil.engines.s3;

import java.nio.file.Path;
import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/** S3Proxy's file store with the versions it can keep but does not offer by itself. */
final class VersionedFiles extends AbstractNio2BlobStore {

    VersionedFiles(Path root) {
        super(root);
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }
}
