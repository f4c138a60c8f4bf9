package samspil.directory.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import samspil.directory.Point;
import samspil.directory.Query;

/** How far entries are from a point: to the nearest place of each, without end where it has none. */
final class Distances {
    private final double[] metres;

    private Distances(double[] metres) {
        this.metres = metres;
    }

    static Distances from(Point here, List<List<Point>> places) {
        return new Distances(places.stream()
                .mapToDouble(points ->
                        points.stream().mapToDouble(here::metresTo).min().orElse(Double.POSITIVE_INFINITY))
                .toArray());
    }

    /** The entries within a circle around the point. */
    BitSet within(Query.Near near) {
        return IntStream.range(0, metres.length)
                .filter(entry -> metres[entry] <= near.metres())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** In whole metres, for an entry that has a place. */
    int of(int entry) {
        return (int) Math.round(metres[entry]);
    }
}
