package samspil.engines.s3;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Tells of every object that is created or removed, whichever way the request came. */
final class ObservedStore extends ForwardingBlobStore {
    /** The store notes an upload in parts as an object of its own. */
    private static final String NOTE = ".s3proxy-";

    private final Consumer<ObjectEvent> events;

    ObservedStore(BlobStore store, Consumer<ObjectEvent> events) {
        super(store);
        this.events = events;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        var response = super.putBlob(request, content);
        created("Put", request.bucket(), request.key(), response.versionId());
        return response;
    }

    /** Stores what a browser's form brings. */
    PutObjectResponse post(PutObjectRequest request, InputStream content) {
        var response = super.putBlob(request, content);
        created("Post", request.bucket(), request.key(), response.versionId());
        return response;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        var response = super.copyBlob(request);
        created("Copy", request.destinationBucket(), request.destinationKey(), response.versionId());
        return response;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        var response = super.completeMultipartUpload(upload, request);
        created("CompleteMultipartUpload", upload.containerName(), upload.blobName(), response.versionId());
        return response;
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        var response = super.removeBlob(request);
        var marker = Boolean.TRUE.equals(response.deleteMarker());
        tell(new ObjectEvent(
                marker ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete",
                request.bucket(),
                request.key(),
                "",
                0,
                orEmpty(response.versionId())));
        return response;
    }

    private void created(String how, String bucket, String key, @Nullable String versionId) {
        var stored = delegate().blobMetadata(bucket, key);
        tell(new ObjectEvent(
                "ObjectCreated:" + how,
                bucket,
                key,
                orEmpty(stored.eTag()).replace("\"", ""),
                Optional.ofNullable(stored.contentLength()).orElse(0L),
                orEmpty(versionId)));
    }

    private void tell(ObjectEvent event) {
        if (!event.key().startsWith(NOTE)) {
            events.accept(event);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
