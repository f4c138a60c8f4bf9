package samspil.directory;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;

/**
 * What somebody looks for. Within one set any value will do; every set that is not empty must be met.
 *
 * @param words as typed; empty for everything
 * @param categories of any vocabulary; each vocabulary is a set of its own
 * @param towns by name as the entries write it
 * @param age somebody of this age must be welcome
 * @param free only what is free of charge
 * @param near only what lies within this circle, nearest first
 * @param reader the language of the one who reads; decides order and words, never what is found
 */
public record Query(
        String words,
        Set<Kind> kinds,
        Set<Category> categories,
        Set<String> towns,
        Set<LanguageTag> languages,
        Set<DayOfWeek> weekdays,
        Set<AccessFeature> accessibility,
        @Nullable BigDecimal age,
        boolean free,
        @Nullable Near near,
        Language reader,
        Paging paging) {

    /** A circle on the ground. */
    public record Near(Point point, int metres) {}

    /**
     * A part of a long list.
     *
     * @param after an opaque cursor that an earlier answer gave; absent for the first part
     * @param limit how many at most, 1 to 100
     */
    public record Paging(@Nullable String after, int limit) {
        /** The first twenty. */
        public static final Paging FIRST = new Paging(null, 20);
    }

    /** Words and nothing else. */
    public static Query words(String words, Language reader) {
        return new Query(
                words,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                false,
                null,
                reader,
                Paging.FIRST);
    }
}
