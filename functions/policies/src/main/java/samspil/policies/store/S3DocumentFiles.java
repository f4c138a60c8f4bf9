package samspil.policies.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import samspil.platform.store.S3UploadForms;
import samspil.platform.store.UploadForms;
import samspil.policies.Document;
import samspil.policies.DocumentFiles;
import samspil.policies.DocumentText;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Documents in two buckets: what is uploaded and checked in one, what is public in the other. */
record S3DocumentFiles(S3Client s3, String uploads, String documents, InstantSource clock) implements DocumentFiles {
    private static final String PDF = "application/pdf";
    private static final long LARGEST = 50L * 1024 * 1024;
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Override
    public UploadForm allow(Document.Key key, @Nullable URI next) {
        var now = clock.instant();
        var upload = new UploadForms.Upload(DocumentKeys.quarantine(key), PDF, LARGEST, now.plus(GOOD_FOR), next);
        var form = new S3UploadForms(s3, uploads).sign(upload, now);
        return new UploadForm(form.address(), form.fields(), LARGEST);
    }

    @Override
    public boolean came(Document.Key key) {
        try {
            s3.headObject(head -> head.bucket(uploads).key(DocumentKeys.quarantine(key)));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    /** S3 tells of a copy as of an upload, even onto itself. */
    @Override
    public void checkAgain(Document.Key key) {
        var place = DocumentKeys.quarantine(key);
        s3.copyObject(copy -> copy.sourceBucket(uploads)
                .sourceKey(place)
                .destinationBucket(uploads)
                .destinationKey(place)
                .metadataDirective(MetadataDirective.REPLACE)
                .contentType(PDF));
    }

    @Override
    public Optional<DocumentText> text(Document.Key key) {
        return new Objects(s3, uploads)
                .read(DocumentKeys.checkedText(key))
                .map(bytes -> Json.read(new String(bytes, StandardCharsets.UTF_8), DocumentText.class)
                        .orThrow());
    }

    @Override
    public void publish(Document.Key key) {
        copy(DocumentKeys.checked(key), DocumentKeys.published(key));
        copy(DocumentKeys.checkedText(key), DocumentKeys.publishedText(key));
    }

    @Override
    public void forget(Document.Key key) {
        DocumentKeys.notPublic(key)
                .forEach(place ->
                        s3.deleteObject(delete -> delete.bucket(uploads).key(place)));
    }

    private void copy(String from, String to) {
        s3.copyObject(copy -> copy.sourceBucket(uploads)
                .sourceKey(from)
                .destinationBucket(documents)
                .destinationKey(to));
    }
}
