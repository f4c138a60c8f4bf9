package samspil.directory.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.AgeRange;
import samspil.directory.Entry;
import samspil.directory.LanguageTag;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Venue;

/** What entries can be narrowed by. */
record Traits(Whereabouts whereabouts) {

    /** The values of an entry, as a query takes them. */
    Set<String> of(Entry entry, Dimension dimension) {
        return switch (dimension) {
            case KIND -> Set.of(entry.kind().plural());
            case TOPIC, TARGET, ICNPO -> dimension.of(entry.about().categories());
            case TOWN ->
                whereabouts.places(entry).stream()
                        .map(place -> place.address().town())
                        .collect(Collectors.toSet());
            case LANGUAGE ->
                entry.about().languages().stream().map(LanguageTag::value).collect(Collectors.toSet());
            case WEEKDAY -> entry instanceof Activity it ? Dimension.keys(Weekdays.of(it.times())) : Set.of();
            case ACCESSIBILITY -> Dimension.keys(whereabouts.accessibility(entry));
            case FREE -> isFree(entry) ? Set.of(Dimension.YES) : Set.of();
        };
    }

    /** The ages it is for; absent where everybody is welcome. */
    static @Nullable AgeRange ages(Entry entry) {
        return switch (entry) {
            case Activity activity -> activity.ages();
            case Opportunity opportunity -> opportunity.ages();
            case Organisation _, Venue _ -> null;
        };
    }

    private static boolean isFree(Entry entry) {
        return entry instanceof Activity it && it.cost() != null && it.cost().isFree();
    }
}
