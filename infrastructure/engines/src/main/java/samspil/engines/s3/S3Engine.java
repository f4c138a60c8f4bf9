package samspil.engines.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import samspil.engines.cloudformation.Node;
import samspil.engines.template.Bucket;
import samspil.engines.template.Expiry;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** S3Proxy in this JVM, on the loopback interface. It verifies signatures, expiry and upload policies itself. */
public final class S3Engine implements AutoCloseable {
    /** Pages of this machine may upload from the browser. */
    private static final CrossOriginResourceSharing CORS = new CrossOriginResourceSharing(
            List.of("http://(localhost|127\\.0\\.0\\.1):[0-9]+"),
            List.of("GET", "HEAD", "PUT", "POST"),
            List.of("*"),
            List.of("ETag", "x-amz-version-id"),
            "");

    private final List<Consumer<ObjectEvent>> listeners = new CopyOnWriteArrayList<>();
    private final BlobStore files;
    private final ObservedStore store;
    private final S3Proxy proxy;

    private final InstantSource clock;

    private S3Engine(BlobStore files, Function<String, Optional<String>> secretOf, InstantSource clock) {
        this.files = files;
        this.clock = clock;
        this.store = new ObservedStore(files, this::happened);
        this.proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "unused", "unused")
                .corsRules(CORS)
                .build();
        proxy.setBlobStoreLocator((identity, bucket, key) -> Optional.ofNullable(identity)
                .flatMap(secretOf)
                .map(secret -> new AccessGrant(secret, store))
                .orElse(null));
    }

    /**
     * Starts the engine.
     *
     * @param folder where objects stay between runs; absent for objects that go with the JVM
     * @param secretOf the secret of an access key, empty for an unknown one
     * @param clock when objects are made
     */
    public static S3Engine start(
            Optional<Path> folder, Function<String, Optional<String>> secretOf, InstantSource clock) {
        var files = folder.<BlobStore>map(S3Engine::onDisk).orElseGet(TransientNio2BlobStore::new);
        var engine = new S3Engine(files, secretOf, clock);
        engine.start();
        return engine;
    }

    /** Where the engine itself listens; clients go through the gate. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    /** Whether there is a bucket of this name. */
    public boolean has(String bucket) {
        return store.containerExists(bucket);
    }

    /**
     * Stores what a browser's form brings.
     *
     * @return the entity tag, in its quotes
     */
    public String post(PutObjectRequest object, InputStream content) {
        return "\"" + store.post(object, content).eTag().replace("\"", "") + "\"";
    }

    /** Tells of every object created or removed, on the thread of the request. */
    public void onEvent(Consumer<ObjectEvent> listener) {
        listeners.add(listener);
    }

    /** Creates the bucket if there is none of its name. */
    public void ensure(Bucket bucket) {
        if (!store.containerExists(bucket.name())) {
            store.createContainer(bucket.name());
        }
        new Node(bucket.logicalId(), bucket.properties())
                .find("VersioningConfiguration")
                .map(it -> BucketVersioningStatus.fromValue(it.get("Status").text()))
                .ifPresent(status -> store.putBucketVersioning(bucket.name(), status));
    }

    /** Makes the bucket hold exactly the files of a folder, keyed by their path in it. */
    public void copy(Path folder, Bucket bucket) {
        new Content(store, bucket.name()).become(folder);
    }

    /** Removes what has lived as long as the bucket's rules allow. Nobody is told. */
    public void expire(Bucket bucket) {
        bucket.expiries().forEach(expiry -> expire(bucket.name(), expiry));
    }

    /** A list has a thousand at most; the next day takes the rest. */
    private void expire(String bucket, Expiry expiry) {
        var some = ListObjectsV2Request.builder().bucket(bucket).prefix(expiry.prefix());
        files.list(some.build()).contents().stream()
                .filter(object -> expiry.isOver(object.lastModified(), clock.instant()))
                .forEach(object -> files.removeBlob(bucket, object.key()));
    }

    /** Makes the bucket empty, with its versions, by making it anew. Nobody is told. */
    public void recreate(Bucket bucket) {
        if (store.containerExists(bucket.name())) {
            removeVersions(bucket.name());
            files.deleteContainer(bucket.name());
        }
        ensure(bucket);
    }

    /** A list has a thousand at most. */
    private void removeVersions(String bucket) {
        for (var some = versions(bucket); !some.isEmpty(); some = versions(bucket)) {
            some.forEach(each -> files.removeBlob(bucket, each.key(), each.versionId()));
        }
    }

    private List<Version> versions(String bucket) {
        var all = files.listVersions(
                ListObjectVersionsRequest.builder().bucket(bucket).build());
        var objects = all.versions().stream().map(it -> new Version(it.key(), it.versionId()));
        var markers = all.deleteMarkers().stream().map(it -> new Version(it.key(), it.versionId()));
        return Stream.concat(objects, markers).toList();
    }

    private record Version(String key, String versionId) {}

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) { // the signature of S3Proxy
            throw new IllegalStateException("S3Proxy did not stop", e);
        }
    }

    private void start() {
        try {
            proxy.start();
        } catch (Exception e) { // the signature of S3Proxy
            throw new IllegalStateException("S3Proxy did not start", e);
        }
    }

    private void happened(ObjectEvent event) {
        if (files instanceof VersionedFiles onDisk) {
            onDisk.stamp(event.bucket(), event.key(), clock.instant());
        }
        tell(event);
    }

    private void tell(ObjectEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    private static BlobStore onDisk(Path folder) {
        try {
            return new VersionedFiles(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
