package samspil.policies.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.LocalText;
import samspil.policies.Description;
import samspil.policies.InForce;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.search.Hit.PageHit;

/** Finds policies by words: in their descriptions, and in the document of the version that holds or held last. */
public record SearchPolicies(KnownTexts texts) {
    private static final int MOST_PAGES = 3;

    /** Those that have all the words, wherever; one whose title has them first. */
    public List<Hit> search(List<Policy> policies, Query query, LocalDate today) {
        return policies.stream()
                .map(policy -> look(policy, query, today))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt((Looked found) -> found.inTitle).reversed())
                .map(Looked::hit)
                .toList();
    }

    private record Looked(Hit hit, int inTitle) {}

    private record Place(PageHit page, int words) {}

    private @Nullable Looked look(Policy policy, Query query, LocalDate today) {
        var found = new BitSet();
        said(policy.description()).forEach(text -> found.or(query.in(text)));
        var pages = new ArrayList<Place>();
        shown(policy, today).ifPresent(version -> pages.addAll(pages(policy, version, query, found)));
        if (found.cardinality() < query.size()) {
            return null;
        }
        pages.sort(Comparator.comparingInt(Place::words).reversed());
        var best = pages.stream().limit(MOST_PAGES).map(Place::page).toList();
        return new Looked(new Hit(policy, best), inTitle(policy, query));
    }

    private List<Place> pages(Policy policy, Version version, Query query, BitSet found) {
        var texts = texts().pages(policy, version.document());
        return IntStream.range(0, texts.size())
                .mapToObj(index -> {
                    var words = query.in(texts.get(index));
                    found.or(words);
                    var snippet = Snippet.of(words.isEmpty() ? "" : texts.get(index), query);
                    return new Place(new PageHit(version.number(), index + 1, snippet), words.cardinality());
                })
                .filter(place -> place.words > 0)
                .toList();
    }

    private static Optional<Version> shown(Policy policy, LocalDate today) {
        return policy.inForce(today)
                .map(InForce::version)
                .or(() -> policy.versions().reversed().stream().findFirst());
    }

    private static int inTitle(Policy policy, Query query) {
        return policy.description().title().texts().values().stream()
                .mapToInt(title -> query.in(title).cardinality())
                .max()
                .orElse(0);
    }

    private static Stream<String> said(Description description) {
        var areas = description.focusAreas().stream().flatMap(area -> Stream.of(area.name(), area.text()));
        return Stream.of(Stream.of(description.title(), description.summary()), areas, description.goals().stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(LocalText::texts)
                .flatMap(texts -> texts.values().stream());
    }
}
