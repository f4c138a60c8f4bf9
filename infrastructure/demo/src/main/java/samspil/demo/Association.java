package samspil.demo;

import java.util.List;
import java.util.Optional;
import samspil.demo.stock.Sketch;
import samspil.directory.EntryId;
import samspil.directory.Organisation;

/**
 * An organisation with what its activities and opportunities are made of.
 *
 * @param number within its municipality
 * @param slug its name in addresses
 * @param spots where each of its activities takes place, in their order
 */
record Association(
        Sketch sketch, Sketch.Use use, int number, String slug, List<Optional<Spot>> spots, Organisation organisation) {

    EntryId id() {
        return organisation.id();
    }

    /** The venue of its activity, as a list that may be empty. */
    List<EntryId> venues(int activity) {
        return spots.get(activity).map(Spot::id).stream().toList();
    }

    boolean shares(Association other) {
        return !other.equals(this)
                && use.alsoIn().equals(other.use.alsoIn())
                && sketch.categories().stream()
                        .filter(category -> category.scheme().equals("topic"))
                        .anyMatch(other.sketch.categories()::contains);
    }
}
