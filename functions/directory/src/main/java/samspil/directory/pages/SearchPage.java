package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.pages.parts.Narrow;
import samspil.directory.pages.words.SearchAddress;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Columns;
import samspil.pages.components.Facets;
import samspil.pages.components.Heading;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Stack;

/**
 * A search and what it found.
 *
 * @param also where else the same words may stand
 */
record SearchPage(View view, Asked asked, Results results, List<Content> also) {

    Page in(DirectoryPages pages) {
        var name = view.visit().municipality().name();
        var heading = new DirectoryPages.Heading(found(), view.say("search.description", name));
        var home = new Link(name, view.addresses().home());
        return pages.page(
                view.visit(),
                heading,
                to -> SearchAddress.of(to.search(), asked.query()).toString(),
                List.of(home),
                body());
    }

    private Content body() {
        var addresses = view.addresses();
        var language = view.visit().language();
        var box = new SearchBox(language, addresses.search(), query().words(), addresses.completions());
        var facets = new Facets(
                language,
                new SearchFacets(view, results).all(),
                List.of(new Narrow(view, query())),
                address().wordsOnly().toString());
        return Stack.of(
                Heading.of(
                        "",
                        view.say("search.heading", view.visit().municipality().name()),
                        ""),
                box,
                new Columns(
                        found(new SearchHits(view, query(), results)), view.say("search.filters"), List.of(facets)));
    }

    private Content found(SearchHits hits) {
        var contents = Stream.of(leftOut(), said(), hits.contents(), also.stream())
                .flatMap(part -> part)
                .toList();
        return new samspil.pages.components.Results(view.visit().language(), found(), chosen(), contents);
    }

    private String found() {
        var words = results.insteadOf() == null
                ? query().words()
                : results.insteadOf().searched();
        return words.isBlank()
                ? view.visit().count("search.found", results.total())
                : view.say("search.found-for", view.visit().count("search.found", results.total()), words.strip());
    }

    /** What was searched other than was typed is said, never silent. */
    private Stream<Content> said() {
        var instead = results.insteadOf();
        if (instead != null) {
            var heading = view.say("search.instead", instead.searched());
            return Stream.of(Alert.of(AlertKind.INFO, heading, view.say("search.instead.text", instead.typed())));
        }
        return results.partial()
                ? Stream.of(Alert.of(AlertKind.INFO, view.say("search.partial"), view.say("search.partial.text")))
                : Stream.empty();
    }

    private Stream<Content> leftOut() {
        var words = new FilterWords(view);
        var names = asked.leftOut().stream().map(words::called).distinct().toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(Alert.of(
                        AlertKind.WARNING,
                        view.say("search.left-out", view.dates().list(names)),
                        view.say("search.left-out.text")));
    }

    private Query query() {
        return asked.query();
    }

    private List<Link> chosen() {
        var words = new FilterWords(view);
        return address().parameters().stream()
                .filter(each -> !each.name().equals("q") && !each.name().equals("near"))
                .map(each -> new Link(
                        words.value(each.name(), each.value()), without(each).toString()))
                .toList();
    }

    private SearchAddress without(SearchAddress.Parameter chosen) {
        var rest = address().without(chosen.name(), chosen.value());
        return chosen.name().equals("within") ? rest.without("near", "") : rest;
    }

    private SearchAddress address() {
        return SearchAddress.of(view.addresses().search(), query());
    }
}
