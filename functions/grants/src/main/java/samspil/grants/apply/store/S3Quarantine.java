package samspil.grants.apply.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Quarantine;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Uploads in their bucket. */
record S3Quarantine(S3Client s3, String bucket) implements Quarantine {
    private static final String TRIES = "tries";
    private static final String ANY = "application/octet-stream";
    private static final String JSON = "application/json";

    @Override
    public List<Attachment.Key> waiting(MunicipalityId municipality, int most) {
        var prefix = AttachmentKeys.quarantine(municipality);
        return s3.listObjectsV2(list -> list.bucket(bucket).prefix(prefix).maxKeys(most)).contents().stream()
                .flatMap(each -> AttachmentKeys.uploaded(each.key()).stream())
                .toList();
    }

    /** S3 tells of a copy as of an upload; it copies nothing onto itself that stays the same in every respect. */
    @Override
    public void checkAgain(Attachment.Key key) {
        var place = AttachmentKeys.quarantine(key);
        var tries = Integer.toString(tries(key) + 1);
        s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(place)
                .destinationBucket(bucket)
                .destinationKey(place)
                .metadataDirective(MetadataDirective.REPLACE)
                .metadata(Map.of(TRIES, tries))
                .contentType(ANY));
    }

    @Override
    public int tries(Attachment.Key key) {
        var head = s3.headObject(asked -> asked.bucket(bucket).key(AttachmentKeys.quarantine(key)));
        return Integer.parseInt(head.metadata().getOrDefault(TRIES, "0"));
    }

    @Override
    public boolean isChecked(Attachment.Key key) {
        return new Objects(s3, bucket).read(AttachmentKeys.finding(key)).isPresent();
    }

    @Override
    public boolean fetch(Attachment.Key key, Path file) {
        try {
            Files.deleteIfExists(file);
            s3.getObject(get -> get.bucket(bucket).key(AttachmentKeys.quarantine(key)), file);
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void release(Attachment.Key key) {
        s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(AttachmentKeys.quarantine(key))
                .destinationBucket(bucket)
                .destinationKey(AttachmentKeys.clean(key)));
    }

    @Override
    public void tell(Attachment.Key key, Finding finding) {
        new Objects(s3, bucket)
                .write(AttachmentKeys.finding(key), JSON, Json.write(finding).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void forget(Attachment.Key key) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(AttachmentKeys.quarantine(key)));
    }
}
