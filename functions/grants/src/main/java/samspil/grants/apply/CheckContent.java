package samspil.grants.apply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.form.FileType;

/** Looks at what was uploaded: its type by its content, whatever it is called, and whether it harms as far as can be seen. */
public final class CheckContent {
    private static final String ALGORITHM = "SHA-256";

    private CheckContent() {}

    /**
     * Looks at a file.
     *
     * @throws IOException where it can't be read from this machine's disk
     */
    public static Finding of(Path file) throws IOException {
        long bytes = Files.size(file);
        var read = read(file);
        return switch (look(file, bytes, read)) {
            case Content.Bad(var fault) -> new Finding(fault, null, bytes, read.sha256());
            case Content.Good(var type) -> new Finding(null, type, bytes, read.sha256());
        };
    }

    /** What a file is. */
    sealed interface Content {

        /** One that may be sent. */
        record Good(FileType type) implements Content {}

        /** One that may not. */
        record Bad(FileFault fault) implements Content {}
    }

    private record Read(Optional<FileType> type, boolean zip, String sha256, boolean harmful) {}

    private static Content look(Path file, long bytes, Read read) {
        if (bytes == 0) {
            return new Content.Bad(FileFault.EMPTY);
        }
        if (read.harmful()) {
            return new Content.Bad(FileFault.HARMFUL);
        }
        return read.type()
                .<Content>map(Content.Good::new)
                .orElseGet(() -> read.zip() ? OfficeFile.look(file) : new Content.Bad(FileFault.TYPE));
    }

    /** In one pass: the first bytes, the hash, and whether the test string is in it. */
    private static Read read(Path file) throws IOException {
        var digest = digest();
        var search = new TestVirus();
        byte[] head;
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            head = in.readNBytes(Magic.HEAD);
            search.take(head, head.length);
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                search.take(buffer, n);
            }
        }
        return new Read(Magic.of(head), Magic.isZip(head), HexFormat.of().formatHex(digest.digest()), search.found());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
