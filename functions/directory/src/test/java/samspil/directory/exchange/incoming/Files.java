package samspil.directory.exchange.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import samspil.directory.Entry;
import samspil.directory.ImportContent;
import samspil.directory.ImportFormat;
import samspil.directory.ImportOrder;
import samspil.directory.ImportRow;
import samspil.directory.SomeTown;
import samspil.directory.exchange.NativeLine;
import samspil.kernel.Violation;

/** Files to read, and what was read of them. */
final class Files {
    private Files() {}

    static byte[] sample(String name) {
        try (var in = Objects.requireNonNull(Files.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lines(List<Entry> entries) {
        return bytes(entries.stream().map(NativeLine::write).collect(Collectors.joining("\n")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zipped)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    static ImportContent read(ImportFormat format, byte[] file) {
        return read(format, "danish.csv", Map.of(), file);
    }

    static ImportContent read(ImportFormat format, String name, Map<String, String> mapping, byte[] file) {
        var town = SomeTown.municipality(format == ImportFormat.BRREG ? "loerenskog" : "herlev");
        return new FileFormats().read(town, new ImportOrder(format, true, name, mapping, null), file);
    }

    static List<ImportRow> rows(ImportContent content) {
        return switch (content) {
            case ImportContent.Rows(var rows) -> rows;
            case ImportContent.Broken(var violations) -> throw new AssertionError("broken: " + violations);
        };
    }

    static <E extends Entry> E entry(ImportRow row, Class<E> kind) {
        return switch (row) {
            case ImportRow.Sound sound -> kind.cast(sound.entry());
            case ImportRow.Faulty faulty -> throw new AssertionError("faulty: " + faulty.violations());
            case ImportRow.Ended ended -> throw new AssertionError("ended: " + ended.reasons());
        };
    }

    static List<Violation> violations(ImportRow row) {
        return switch (row) {
            case ImportRow.Sound sound -> sound.warnings();
            case ImportRow.Faulty faulty -> faulty.violations();
            case ImportRow.Ended ended -> ended.reasons();
        };
    }
}
