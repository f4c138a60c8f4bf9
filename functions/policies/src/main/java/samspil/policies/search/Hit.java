package samspil.policies.search;

import java.util.List;
import samspil.policies.Policy;

/**
 * A policy that was found.
 *
 * @param pages of its documents on which the words stand, the best first; empty where they stand in its description
 */
public record Hit(Policy policy, List<PageHit> pages) {

    /**
     * A page that was found.
     *
     * @param version whose document it is in
     * @param number of the page, from 1
     */
    public record PageHit(int version, int number, Snippet snippet) {}

    public Hit {
        pages = List.copyOf(pages);
    }
}
