package samspil.grants.apply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.TestVirus;
import samspil.documents.check.Verdict;
import samspil.documents.office.CheckOffice;
import samspil.documents.office.OfficeVerdict;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.form.FileType;

/** Looks at what was uploaded: its type by its content, whatever it is called, and whether it harms as far as can be seen. */
public record CheckContent(CheckDocument pdfs) {
    private static final String ALGORITHM = "SHA-256";

    /**
     * What was seen.
     *
     * @param mustEnd whether the process should end when it has answered, for the check took more of it than it gives back
     */
    public record Seen(Finding finding, boolean mustEnd) {}

    /**
     * Looks at a file.
     *
     * @throws IOException where it can't be read from this machine's disk
     */
    public Seen look(Path file) throws IOException {
        var read = read(file);
        if (read.bytes() == 0) {
            return read.refused(FileFault.EMPTY);
        }
        if (read.virus()) {
            return read.refused(FileFault.HARMFUL);
        }
        if (read.zip()) {
            return office(read, CheckOffice.check(file));
        }
        return read.type() == FileType.PDF ? pdf(read, pdfs.check(file)) : picture(read);
    }

    /** @param type by its first bytes; absent where they are no picture's and no PDF's */
    private record Read(long bytes, boolean zip, @Nullable FileType type, String sha256, boolean virus) {

        Seen refused(FileFault fault) {
            return new Seen(new Finding(fault, null, bytes, sha256), false);
        }

        Seen clean(FileType type) {
            return new Seen(new Finding(null, type, bytes, sha256), false);
        }
    }

    private static Seen picture(Read read) {
        var type = read.type();
        return type == null ? read.refused(FileFault.TYPE) : read.clean(type);
    }

    private static Seen pdf(Read read, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> read.clean(FileType.PDF);
            case Verdict.Refused(var fault, var mustEnd) ->
                new Seen(read.refused(FileFault.of(fault)).finding(), mustEnd);
        };
    }

    private static Seen office(Read read, OfficeVerdict verdict) {
        return switch (verdict) {
            case OfficeVerdict.Accepted(var kind) -> read.clean(FileType.valueOf(kind.name()));
            case OfficeVerdict.Refused(var fault) -> read.refused(FileFault.of(fault));
        };
    }

    /** In one pass: the first bytes, the hash, and whether the test string is in it. */
    private static Read read(Path file) throws IOException {
        var digest = digest();
        var search = new TestVirus();
        byte[] head;
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            head = in.readNBytes(Magic.HEAD);
            search.take(head, 0, head.length);
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                search.take(buffer, 0, n);
            }
        }
        var type = Magic.of(head).orElse(null);
        var sha256 = HexFormat.of().formatHex(digest.digest());
        return new Read(Files.size(file), Magic.isZip(head), type, sha256, search.found());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
