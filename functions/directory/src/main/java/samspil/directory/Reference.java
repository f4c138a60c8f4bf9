package samspil.directory;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One entry pointing at another.
 *
 * @param pointer JSON Pointer to the place where it points
 * @param kind of what it points at
 */
public record Reference(String pointer, Kind kind, EntryId id) {

    /** Everything an entry points at. */
    public static List<Reference> of(Entry entry) {
        return switch (entry) {
            case Organisation it -> venues(it.venues()).toList();
            case Activity it ->
                Stream.concat(organisers(it.organisers()), venues(it.venues())).toList();
            case Opportunity it ->
                Stream.of(organisers(it.organisers()), activities(it.activities()), venues(it.venues()))
                        .flatMap(Function.identity())
                        .toList();
            case Venue it -> organisers(it.organisers()).toList();
        };
    }

    private static Stream<Reference> organisers(List<EntryId> ids) {
        return references("/organisers/", Kind.ORGANISATION, ids);
    }

    private static Stream<Reference> activities(List<EntryId> ids) {
        return references("/activities/", Kind.ACTIVITY, ids);
    }

    private static Stream<Reference> venues(List<EntryId> ids) {
        return references("/venues/", Kind.VENUE, ids);
    }

    private static Stream<Reference> references(String pointer, Kind kind, List<EntryId> ids) {
        return IntStream.range(0, ids.size()).mapToObj(i -> new Reference(pointer + i, kind, ids.get(i)));
    }
}
