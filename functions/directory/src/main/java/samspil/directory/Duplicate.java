package samspil.directory;

import java.util.List;

/**
 * Two entries of one kind that may be the same.
 *
 * @param first the one whose id sorts first
 * @param score from 0 to 1, in hundredths
 * @param reasons what is alike: {@code number}, {@code name}, {@code phone}, {@code email}, {@code site},
 *     {@code address}
 */
public record Duplicate(Kind kind, EntryId first, EntryId second, double score, List<String> reasons) {}
