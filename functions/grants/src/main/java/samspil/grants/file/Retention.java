package samspil.grants.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import samspil.grants.file.Deciding.Notified;

/** How long what people wrote in a file is kept, from the moment on in which nothing more is to be done. */
public record Retention(ApplicationFile file, Duration term) {
    /** A day too long rather than one too short. */
    private static final long YEAR = 366;

    /** So many years. */
    public static Duration years(int years) {
        return Duration.ofDays(YEAR * years);
    }

    /** The first moment at which it may be forgotten; empty while something is to be done, and once it is forgotten. */
    public Optional<Instant> until() {
        return closed().map(at -> at.plus(term));
    }

    /** Since when nothing more is to be done, which may be a moment to come; empty where something is. */
    public Optional<Instant> closed() {
        return switch (file.state()) {
            case APPROVED ->
                Optional.of(changed()).filter(_ -> !file.award().unused().isPositive());
            case NOTIFIED, UPHELD ->
                Optional.of(refused()).filter(_ -> !file.award().amount().isPositive());
            default -> Optional.of(changed()).filter(_ -> FileState.OVER.contains(file.state()));
        };
    }

    /** What was refused is closed when nobody can appeal any more. */
    private Instant refused() {
        var until = file.last(Notified.class).orElseThrow().appealUntil();
        return until == null || until.isBefore(changed()) ? changed() : until;
    }

    private Instant changed() {
        return file.last().at();
    }
}
