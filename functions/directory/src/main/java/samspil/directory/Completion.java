package samspil.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a reader may be about to type.
 *
 * @param text to put in the search box
 * @param kind of the entry of that name; absent for a category
 * @param id of the entry of that name; absent for a category
 * @param category the category of that name; absent for an entry
 */
public record Completion(
        String text,
        @Nullable Kind kind,
        @Nullable EntryId id,
        @Nullable Category category) {}
