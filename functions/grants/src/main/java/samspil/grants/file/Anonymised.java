package samspil.grants.file;

/** What people wrote is gone, and sums remain. */
public record Anonymised() implements FileEvent {}
