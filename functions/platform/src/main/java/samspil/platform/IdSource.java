package samspil.platform;

/** Where new identifiers come from: UUIDs in production, a known row of them in a test. */
@FunctionalInterface
public interface IdSource {
    /** A name nobody has had before. */
    String next();
}
