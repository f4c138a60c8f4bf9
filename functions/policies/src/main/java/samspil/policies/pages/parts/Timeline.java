package samspil.policies.pages.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.pages.Link;
import samspil.policies.RevisionDue;
import samspil.policies.pages.words.Life.Station;
import samspil.policies.pages.words.Visit;

/**
 * A policy's life from the oldest station to the next revision.
 *
 * @param due the next revision; absent where none is planned
 * @param ways what can be done from a station
 */
public record Timeline(
        Visit visit, List<Station> stations, @Nullable RevisionDue due, Function<Station, List<Link>> ways)
        implements Part {

    public Timeline {
        stations = List.copyOf(stations);
    }

    /** When it was. */
    public String when(Station station) {
        return visit.dates().of(station.on());
    }

    /** The revision to come. */
    public Optional<Standing> ahead() {
        return Optional.ofNullable(due).map(it -> new Standing(visit, it));
    }

    /** When that is. */
    public String when(RevisionDue revision) {
        return visit.dates().of(revision);
    }
}
