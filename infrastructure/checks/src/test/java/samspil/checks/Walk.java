package samspil.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samspil.checks.ControllerRoutes.Guarded;

/**
 * A walk over every page of the contract. A route with nothing variable but the municipality is a stop of its own; of
 * all others somebody has to say what stands there.
 *
 * @param known stops by route
 */
record Walk(Map<String, List<Stop>> known) {
    /** What answers a GET and is no page, and why. */
    static final Map<String, String> NO_PAGE = Map.of(
            "/log-in/start", "leads to the identity provider",
            "/log-in/callback", "leads on from the identity provider",
            "/robots.txt", "text for machines",
            "/sitemap.xml", "XML for machines",
            "/{language}/{municipality}/sitemap.xml", "XML for machines",
            "/{language}/{municipality}/desk/applications/{application}/letter.pdf", "a letter on paper",
            "/{language}/{municipality}/desk/grants/decisions/files/{application}/letter.pdf", "a letter on paper",
            "/{language}/{municipality}/desk/grants/decisions/files/{application}/letter/draft.pdf", "a draft on paper",
            "/{language}/{municipality}/desk/grants/files/{application}/documents/{document}", "leads to a document",
            "/{language}/{municipality}/{kind}", "leads to the search");

    /** Pages of what nobody in the demo has: a common paper, an invitation to apply together, papers of a report. */
    private static final List<String> OF_NOBODY =
            List.of("/{paper}", "/{application}/invitation", "/report/documents/");

    /** Who looks at a page that not everybody sees: the first of these who may. */
    private static final List<Map.Entry<String, String>> SEERS = List.of(
            Map.entry("open", ""),
            Map.entry("ADMINISTRATOR", "administrator"),
            Map.entry("REPRESENTATIVE", "representative-1"),
            Map.entry("CITIZEN", "citizen"),
            Map.entry("COUNCIL_MEMBER", "council-member"),
            Map.entry("CASE_WORKER", "case-worker"),
            Map.entry("FINANCE", "finance"));

    /** The pages among routes, which are neither an API nor files. */
    static List<Guarded> pages(Stream<Guarded> routes) {
        return routes.filter(route -> route.method().equals("GET"))
                .filter(route -> Stream.of("/v1/", "/hsds/", "/documents/").noneMatch(route.path()::startsWith))
                .filter(route -> !NO_PAGE.containsKey(route.path()))
                .filter(route -> OF_NOBODY.stream().noneMatch(route.path()::contains))
                .toList();
    }

    /** Pages that the walk does not come to. */
    List<String> missing(List<Guarded> pages) {
        return pages.stream()
                .filter(page -> stops(page).findAny().isEmpty())
                .map(Guarded::name)
                .toList();
    }

    /** All stops at these pages, each with somebody who may see it. */
    List<Stop> stops(List<Guarded> pages) {
        return pages.stream().flatMap(this::stops).toList();
    }

    private Stream<Stop> stops(Guarded page) {
        var plain = Set.of("language", "municipality");
        var open = java.util.regex.Pattern.compile("\\{([^}]+)}")
                .matcher(page.path())
                .results()
                .anyMatch(found -> !plain.contains(found.group(1)));
        var own = open ? List.<Stop>of() : List.of(Stop.at(page.path().replace("{municipality}", "herlev")));
        return known.getOrDefault(page.path(), own).stream()
                .map(stop -> stop.person().isEmpty() ? stop.by(seer(page)) : stop);
    }

    private static String seer(Guarded page) {
        return SEERS.stream()
                .filter(each -> page.says().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody on the walk may see " + page.name()));
    }
}
