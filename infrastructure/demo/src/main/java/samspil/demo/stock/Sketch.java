package samspil.demo.stock;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import samspil.directory.Category;
import samspil.directory.LanguageTag;
import samspil.directory.Place;
import samspil.kernel.Language;
import samspil.kernel.MunicipalityId;

/**
 * An association as somebody wrote it down, once for several towns.
 *
 * @param language of its words
 * @param spoken the languages heard there
 * @param privacy how exactly its place may be shown
 * @param uses where it is found, and under which name there
 */
public record Sketch(
        Language language,
        Set<Category> categories,
        Set<LanguageTag> spoken,
        Place.Privacy privacy,
        List<Use> uses,
        Words words,
        List<Doing> activities,
        List<Job> jobs) {

    /**
     * As it is in one town. Where a municipality has it more than once, each takes its share of the activities and
     * opportunities, so that neighbours don't do all the same.
     */
    public Sketch in(Use use) {
        var siblings =
                uses.stream().filter(other -> other.home().equals(use.home())).toList();
        int nth = siblings.indexOf(use);
        return new Sketch(
                language,
                categories,
                spoken,
                privacy,
                uses,
                words,
                share(activities, nth, siblings.size()),
                share(jobs, nth, siblings.size()));
    }

    private static <T> List<T> share(List<T> all, int nth, int among) {
        int hands = Math.min(among, all.size());
        return IntStream.range(0, all.size())
                .filter(i -> i % hands == nth % hands)
                .mapToObj(all::get)
                .toList();
    }

    /** The association in one town. */
    public record Use(MunicipalityId home, SortedSet<MunicipalityId> alsoIn, String town, String name) {}

    /**
     * What can be said of it.
     *
     * @param summaries any one of them will do
     * @param facts any of them may stand together
     * @param english its summary in English; none or one
     * @param englishFacts its description in English; none or one
     */
    public record Words(List<String> summaries, List<String> facts, List<String> english, List<String> englishFacts) {}
}
