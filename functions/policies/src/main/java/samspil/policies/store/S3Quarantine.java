package samspil.policies.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import samspil.policies.Document;
import samspil.policies.DocumentText;
import samspil.policies.Finding;
import samspil.policies.Quarantine;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Uploads in their bucket. */
record S3Quarantine(S3Client s3, String bucket) implements Quarantine {
    private static final String JSON = "application/json";

    @Override
    public boolean fetch(Document.Key key, Path file) {
        try {
            Files.deleteIfExists(file);
            s3.getObject(get -> get.bucket(bucket).key(DocumentKeys.quarantine(key)), file);
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void release(Document.Key key, DocumentText text) {
        s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(DocumentKeys.quarantine(key))
                .destinationBucket(bucket)
                .destinationKey(DocumentKeys.checked(key)));
        write(DocumentKeys.checkedText(key), text);
    }

    @Override
    public void tell(Document.Key key, Finding finding) {
        write(DocumentKeys.verdict(key), finding);
    }

    private void write(String place, Object content) {
        new Objects(s3, bucket).write(place, JSON, Json.write(content).getBytes(StandardCharsets.UTF_8));
    }
}
