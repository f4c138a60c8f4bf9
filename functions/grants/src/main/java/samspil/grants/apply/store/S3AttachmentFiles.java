package samspil.grants.apply.store;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import samspil.platform.store.S3UploadForms;
import samspil.platform.store.UploadForms;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Documents in their bucket. What the check found lies beside them, and nothing else says how far they have come. */
record S3AttachmentFiles(S3Client s3, S3Presigner presigner, String bucket, InstantSource clock)
        implements AttachmentFiles {
    private static final String ANY = "application/octet-stream";
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Override
    public UploadForm allow(Attachment.Key key, @Nullable URI next) {
        var now = clock.instant();
        var upload = new UploadForms.Upload(AttachmentKeys.quarantine(key), ANY, LARGEST, now.plus(GOOD_FOR), next);
        var form = new S3UploadForms(s3, bucket).sign(upload, now);
        return new UploadForm(form.address(), form.fields(), LARGEST);
    }

    @Override
    public State state(Attachment.Key key) {
        return finding(key)
                .<State>map(State.Checked::new)
                .orElseGet(() -> came(key) ? new State.Checking() : late(key));
    }

    @Override
    public URI address(Attachment.Key key, String fileName) {
        var signed = presigner.presignGetObject(sign -> sign.signatureDuration(GOOD_FOR)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(AttachmentKeys.clean(key))
                        .responseContentDisposition("attachment; filename=\"" + plain(fileName) + "\"")));
        return URI.create(signed.url().toString());
    }

    @Override
    public void copy(Attachment.Key clean, Attachment.Key other) {
        s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(AttachmentKeys.clean(clean))
                .destinationBucket(bucket)
                .destinationKey(AttachmentKeys.quarantine(other)));
    }

    @Override
    public void forget(Attachment.Key key) {
        AttachmentKeys.all(key)
                .forEach(
                        place -> s3.deleteObject(delete -> delete.bucket(bucket).key(place)));
    }

    @Override
    public void forgetAll(MunicipalityId municipality, ApplicationId application) {
        AttachmentKeys.all(municipality, application).stream()
                .flatMap(prefix ->
                        s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream())
                .forEach(each -> s3.deleteObject(delete -> delete.bucket(bucket).key(each.key())));
    }

    private Optional<Finding> finding(Attachment.Key key) {
        return new Objects(s3, bucket)
                .read(AttachmentKeys.finding(key))
                .map(bytes -> Json.read(bytes, Finding.class).orThrow());
    }

    /** It may have been checked in between. */
    private State late(Attachment.Key key) {
        return finding(key).<State>map(State.Checked::new).orElseGet(State.Awaited::new);
    }

    private boolean came(Attachment.Key key) {
        try {
            s3.headObject(head -> head.bucket(bucket).key(AttachmentKeys.quarantine(key)));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    /** What a header can say without being escaped. */
    private static String plain(String fileName) {
        return fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    }
}
