package samspil.directory.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** A snapshot as a file: one line of JSON for each record, in one order, so that equal content has an equal hash. */
final class SnapshotFile {
    private final String hash;
    private final byte[] zipped;

    private SnapshotFile(String hash, byte[] zipped) {
        this.hash = hash;
        this.zipped = zipped;
    }

    /** SHA-256 of the lines, in hexadecimal. */
    String hash() {
        return hash;
    }

    /** The lines, compressed by gzip. */
    byte[] zipped() {
        return zipped;
    }

    /** A line: an entry, or where one was. */
    private record Line(
            Kind kind,
            EntryId id,
            long version,
            Instant modifiedAt,
            @Nullable JsonValue entry,
            @Nullable MunicipalityId home,
            @Nullable EntryId mergedInto) {

        static String of(Published published) {
            return switch (published) {
                case Published.Live live ->
                    Json.write(new Live(live.kind(), live.id(), live.version(), live.modifiedAt(), live.entry()));
                case Published.Gone gone -> Json.write(gone);
            };
        }

        Published published() {
            return entry == null
                    ? new Published.Gone(id, kind, Objects.requireNonNull(home), mergedInto, version, modifiedAt)
                    : new Published.Live(Json.bind(entry, kind.type()).orThrow(), version, modifiedAt);
        }

        private record Live(Kind kind, EntryId id, long version, Instant modifiedAt, Entry entry) {}
    }

    static SnapshotFile of(List<Published> records) {
        var text = records.stream()
                .sorted(Comparator.comparing(Published::kind).thenComparing(Published::id))
                .map(Line::of)
                .collect(Collectors.joining("\n"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SnapshotFile(hash(bytes), zip(bytes));
    }

    static List<Published> read(byte[] zipped) {
        return unzip(zipped)
                .lines()
                .map(line -> Json.read(line, Line.class).orThrow().published())
                .toList();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static String unzip(byte[] zipped) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
