package samspil.council.election;

import java.util.List;

/**
 * What an organisation voted. It holds nothing by which the organisation could be known.
 *
 * @param candidates ids, sorted, so that the order in which they were ticked is not kept; none for a blank ballot
 */
public record Ballot(String group, List<String> candidates) {

    public Ballot {
        candidates = candidates.stream().sorted().toList();
    }

    /** Whether it names nobody. */
    public boolean isBlank() {
        return candidates.isEmpty();
    }
}
