package samspil.directory.pages;

import java.util.List;
import java.util.Optional;
import samspil.directory.Results;
import samspil.directory.pages.words.View;
import samspil.pages.components.Choice;
import samspil.pages.components.Facet;

/** The filters beside the results, in the order people ask: what, about what, for whom, when, where. */
record SearchFacets(View view, Results results) {
    private static final List<String> SHOWN =
            List.of("kind", "topic", "target", "weekday", "town", "free", "accessibility", "language");

    List<Facet> all() {
        return SHOWN.stream()
                .flatMap(name -> find(name).stream())
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private Optional<Facet> find(String name) {
        return results.facets().stream()
                .filter(facet -> facet.name().equals(name) && narrows(facet))
                .findFirst()
                .map(this::facet);
    }

    /** A filter that everything found would pass helps nobody. */
    private boolean narrows(Results.Facet facet) {
        return facet.values().stream().anyMatch(value -> value.chosen() || value.count() < results.total());
    }

    private Facet facet(Results.Facet facet) {
        var words = new FilterWords(view);
        var parameter = FilterWords.parameter(facet.name());
        return new Facet(
                parameter,
                words.facet(facet.name()),
                facet.values().stream()
                        .map(value -> choice(words, parameter, value))
                        .toList());
    }

    private Choice choice(FilterWords words, String parameter, Results.Value value) {
        return new Choice(
                value.value(),
                words.value(parameter, value.value()),
                value.chosen(),
                view.say("number", value.count()));
    }
}
