package samspil.directory.exchange.hsds;

import java.util.List;
import java.util.Optional;
import samspil.directory.Activity;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Published;
import samspil.directory.Venue;
import samspil.directory.exchange.DerivedId;

/** A service and what it is made of. */
record HsdsService(String id, Published source) {

    /** A venue's own id is its location's, so its lending has another. */
    static HsdsService of(Published source) {
        var id = source.id().value();
        return new HsdsService(source.kind() == Kind.VENUE ? DerivedId.of(id, "lending") : id, source);
    }

    /** The entry, unless it is gone. */
    Optional<Entry> entry() {
        return source instanceof Published.Live live ? Optional.of(live.entry()) : Optional.empty();
    }

    static List<EntryId> organisers(Entry entry) {
        return switch (entry) {
            case Activity activity -> activity.organisers();
            case Opportunity opportunity -> opportunity.organisers();
            case Venue venue -> venue.organisers();
            case Organisation organisation -> List.of(organisation.id());
        };
    }

    static List<EntryId> venues(Entry entry) {
        return switch (entry) {
            case Activity activity -> activity.venues();
            case Opportunity opportunity -> opportunity.venues();
            case Venue venue -> List.of(venue.id());
            case Organisation organisation -> organisation.venues();
        };
    }
}
