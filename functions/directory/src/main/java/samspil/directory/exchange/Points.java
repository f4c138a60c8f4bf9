package samspil.directory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Venue;

/** Where entries are, as far as that is public: their own place, or the ones of their venues. */
public final class Points {
    private Points() {}

    /** The places of an entry; none where all are hidden or at home. */
    public static List<Place> of(Catalogue catalogue, Entry entry) {
        return switch (entry) {
            case Organisation organisation -> only(organisation.place());
            case Venue venue -> only(venue.place());
            case Activity activity -> venues(catalogue, activity.venues());
            case Opportunity opportunity -> venues(catalogue, opportunity.venues());
        };
    }

    private static List<Place> only(@Nullable Place place) {
        return place == null ? List.of() : List.of(place);
    }

    private static List<Place> venues(Catalogue catalogue, List<EntryId> ids) {
        return catalogue.entries(ids).stream()
                .filter(Venue.class::isInstance)
                .flatMap(venue -> only(((Venue) venue).place()).stream())
                .toList();
    }
}
