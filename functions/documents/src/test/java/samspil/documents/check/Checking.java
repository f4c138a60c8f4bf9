package samspil.documents.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** A check over a folder of its own. */
record Checking(Path folder) {
    static final Bounds BOUNDS = new Bounds(60L << 20, 500, 2_000_000, Duration.ofSeconds(20));

    Verdict of(byte[] content) throws IOException {
        return of(content, BOUNDS);
    }

    Verdict of(byte[] content, Bounds bounds) throws IOException {
        return of(Files.write(folder.resolve("uploaded"), content), bounds);
    }

    Verdict of(Path file, Bounds bounds) {
        return new CheckDocument(bounds, InstantSource.system(), scratch()).check(file);
    }

    Path scratch() {
        return folder.resolve("scratch");
    }

    CheckedDocument accepted(byte[] content) throws IOException {
        return accepted(of(content));
    }

    static CheckedDocument accepted(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> accepted.document();
            case Verdict.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> Hostile.ACCEPTED;
            case Verdict.Refused refused -> refused.fault().name();
        };
    }
}
