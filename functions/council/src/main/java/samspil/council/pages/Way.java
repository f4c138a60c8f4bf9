package samspil.council.pages;

import java.util.List;

/** The way of an election, stop by stop. */
public record Way(List<Stop> stops) implements Part {

    /**
     * A stop.
     *
     * @param when in words
     * @param reached whether it has begun
     */
    public record Stop(String name, String when, boolean reached) {}

    public Way {
        stops = List.copyOf(stops);
    }
}
