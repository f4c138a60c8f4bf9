package samspil.engines.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.Setup;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.Delete;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

class S3EngineTest {
    private static final String BUCKET = "samspil-papers";
    private static final String MD5_OF_WORDS = "89759e1284e2479b991d2669de104942";
    private final Engines engines = SampleEngines.shared();
    private final S3Client client = SampleEngines.administrator(engines).s3();
    private final List<ObjectEvent> events = new CopyOnWriteArrayList<>();

    @Test
    void aNewObjectIsTold() {
        engines.s3().onEvent(events::add);
        client.putObject(put -> put.bucket(BUCKET).key("inbox/æ b.txt"), RequestBody.fromString("words"));
        var event = events.getFirst();
        assertEquals("ObjectCreated:Put", event.name());
        assertEquals("inbox/æ b.txt", event.key());
        assertEquals(5, event.size());
        assertEquals(MD5_OF_WORDS, event.eTag());
        assertFalse(event.versionId().isEmpty());
    }

    @Test
    void aCopyIsTold() {
        put("source");
        engines.s3().onEvent(events::add);
        client.copyObject(copy -> copy.sourceBucket(BUCKET)
                .sourceKey("source")
                .destinationBucket(BUCKET)
                .destinationKey("copied"));
        assertEquals(List.of("ObjectCreated:Copy copied"), told());
    }

    @Test
    void anObjectInPartsIsToldWhenItIsWhole() {
        engines.s3().onEvent(events::add);
        var upload = client.createMultipartUpload(it -> it.bucket(BUCKET).key("whole"))
                .uploadId();
        var part = client.uploadPart(
                it -> it.bucket(BUCKET).key("whole").uploadId(upload).partNumber(1), RequestBody.fromString("words"));
        var parts =
                List.of(CompletedPart.builder().partNumber(1).eTag(part.eTag()).build());
        client.completeMultipartUpload(
                it -> it.bucket(BUCKET).key("whole").uploadId(upload).multipartUpload(all -> all.parts(parts)));
        assertEquals(List.of("ObjectCreated:CompleteMultipartUpload whole"), told());
    }

    @Test
    void aRemovalIsTold() {
        put("removed");
        put("removed-too");
        engines.s3().onEvent(events::add);
        client.deleteObject(it -> it.bucket(BUCKET).key("removed"));
        var also = ObjectIdentifier.builder().key("removed-too").build();
        client.deleteObjects(
                it -> it.bucket(BUCKET).delete(Delete.builder().objects(also).build()));
        assertEquals(
                List.of("ObjectRemoved:DeleteMarkerCreated removed", "ObjectRemoved:DeleteMarkerCreated removed-too"),
                told());
    }

    @Test
    void versionsStayBetweenRuns(@TempDir Path folder) {
        try (var before = SampleEngines.fresh(folder)) {
            var papers = SampleEngines.administrator(before).s3();
            papers.putObject(put -> put.bucket(BUCKET).key("a"), RequestBody.fromString("one"));
            papers.putObject(put -> put.bucket(BUCKET).key("a"), RequestBody.fromString("two"));
        }
        try (var after = SampleEngines.fresh(folder)) {
            var papers = SampleEngines.administrator(after).s3();
            var versions = papers.listObjectVersions(it -> it.bucket(BUCKET)).versions();
            assertEquals(2, versions.size());
            assertEquals(
                    List.of("one"),
                    versions.stream()
                            .filter(it -> !it.isLatest())
                            .map(it -> text(papers, it))
                            .toList());
        }
    }

    @Test
    void anUnfinishedUploadIsForgottenByItsBucketsRule(@TempDir Path folder) {
        var now = new AtomicReference<>(Instant.parse("2031-05-01T10:00:00Z"));
        var setup = Setup.inMemory(SampleEngines.STACK, SampleEngines.ROOT)
                .keeping(folder)
                .at(now::get);
        try (var later = Engines.start(setup)) {
            var papers = later.administrators().s3();
            papers.putObject(put -> put.bucket(BUCKET).key("unfinished/a"), RequestBody.fromString("words"));
            papers.putObject(put -> put.bucket(BUCKET).key("finished/a"), RequestBody.fromString("words"));
            now.set(Instant.parse("2031-05-03T23:59:59Z"));
            later.expire();
            assertEquals(List.of("finished/a", "unfinished/a"), keys(papers));
            now.set(Instant.parse("2031-05-04T00:00:00Z"));
            later.expire();
            assertEquals(List.of("finished/a"), keys(papers));
        }
    }

    private static List<String> keys(S3Client client) {
        return client.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
                .map(object -> object.key())
                .toList();
    }

    private static String text(S3Client client, ObjectVersion version) {
        return client.getObjectAsBytes(get -> get.bucket(BUCKET).key("a").versionId(version.versionId()))
                .asUtf8String();
    }

    private void put(String key) {
        client.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString("words"));
    }

    private List<String> told() {
        return events.stream().map(event -> event.name() + " " + event.key()).toList();
    }
}
