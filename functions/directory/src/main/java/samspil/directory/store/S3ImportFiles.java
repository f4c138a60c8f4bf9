package samspil.directory.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.ImportFiles;
import samspil.directory.ImportId;
import samspil.directory.ImportLine;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The files of imports in the directory's bucket: {@code incoming/163/<id>} as it was sent, {@code apply/163/<id>} as a
 * sign, {@code imports/163/<id>/report.ndjson} as the report.
 */
final class S3ImportFiles implements ImportFiles {
    private final S3Client s3;
    private final String bucket;
    private final Objects objects;

    S3ImportFiles(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
        this.objects = new Objects(s3, bucket);
    }

    static String incoming(MunicipalityId municipality, ImportId id) {
        return "incoming/" + municipality + "/" + id;
    }

    @Override
    public OptionalLong size(MunicipalityId municipality, ImportId id) {
        try {
            return OptionalLong.of(s3.headObject(head -> head.bucket(bucket).key(incoming(municipality, id)))
                    .contentLength());
        } catch (NoSuchKeyException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Optional<byte[]> read(MunicipalityId municipality, ImportId id) {
        return objects.read(incoming(municipality, id));
    }

    @Override
    public void askToApply(MunicipalityId municipality, ImportId id) {
        objects.write("apply/" + municipality + "/" + id, "text/plain", new byte[0]);
    }

    @Override
    public void writeReport(MunicipalityId municipality, ImportId id, List<ImportLine> lines) {
        var text = lines.stream().map(Json::write).collect(Collectors.joining("\n"));
        objects.write(report(municipality, id), "application/x-ndjson", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Stream<ImportLine> readReport(MunicipalityId municipality, ImportId id) {
        try {
            var object = s3.getObject(get -> get.bucket(bucket).key(report(municipality, id)));
            var lines = new BufferedReader(new InputStreamReader(object, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isEmpty())
                    .map(line -> Json.read(line, ImportLine.class).orThrow())
                    .onClose(() -> close(lines));
        } catch (NoSuchKeyException e) {
            return Stream.empty();
        }
    }

    private static String report(MunicipalityId municipality, ImportId id) {
        return "imports/" + municipality + "/" + id + "/report.ndjson";
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
