package samspil.directory.exchange.hsds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.Catalogue;
import samspil.directory.Kind;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Venue;

/**
 * Places near a postcode. Its middle is taken from the published points that have this postcode; where there are none,
 * nothing is near.
 */
final class HsdsProximity {
    private final HsdsQuery.Filter filter;
    private final @Nullable Point middle;

    HsdsProximity(Catalogue catalogue, HsdsQuery.Filter filter) {
        this.filter = filter;
        this.middle = filter.proximity() == null ? null : middle(catalogue).orElse(null);
    }

    boolean fits(Venue venue) {
        var metres = filter.proximity();
        if (metres == null) {
            return filter.postcode() == null || hasPostcode(venue);
        }
        var from = middle;
        return from != null
                && HsdsLocations.pointOf(venue)
                        .filter(point -> point.metresTo(from) <= metres)
                        .isPresent();
    }

    private Optional<Point> middle(Catalogue catalogue) {
        var points = catalogue.live(Kind.VENUE).stream()
                .map(live -> (Venue) live.entry())
                .filter(this::hasPostcode)
                .flatMap(venue -> HsdsLocations.pointOf(venue).stream())
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(middle(points));
    }

    private static Point middle(List<Point> points) {
        return new Point(
                points.stream().mapToDouble(Point::latitude).average().orElseThrow(),
                points.stream().mapToDouble(Point::longitude).average().orElseThrow());
    }

    private boolean hasPostcode(Venue venue) {
        return Optional.ofNullable(venue.place())
                .map(Place::address)
                .filter(address ->
                        filter.postcode() != null && filter.postcode().equals(address.postalCode()))
                .isPresent();
    }
}
