package samspil.engines.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The files a deployment copies into a bucket. */
record Content(BlobStore store, String bucket) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"));

    void become(Path folder) {
        var files = files(folder);
        var gone = new HashSet<>(keys());
        files.forEach(file -> gone.remove(key(folder, file)));
        files.forEach(file -> put(key(folder, file), file));
        gone.forEach(key -> store.removeBlob(bucket, key));
    }

    private void put(String key, Path file) {
        var request = PutObjectRequest.builder().bucket(bucket).key(key).contentType(type(key));
        try (var content = Files.newInputStream(file)) {
            store.putBlob(request.contentLength(Files.size(file)).build(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String key) {
        var ending = key.substring(key.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static String key(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> keys() {
        return store
                .list(ListObjectsV2Request.builder()
                        .bucket(bucket)
                        .maxKeys(10_000)
                        .build())
                .contents()
                .stream()
                .map(S3Object::key)
                .collect(Collectors.toSet());
    }
}
