package samspil.directory.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.pages.words.SearchAddress;
import samspil.directory.pages.words.View;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Cards;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Fact;
import samspil.pages.components.ResultCard;

/** The hits of a search, or what would help where there are none. */
record SearchHits(View view, Query query, Results results) {

    Stream<Content> contents() {
        return results.hits().isEmpty()
                ? Stream.of(nothing())
                : Stream.concat(
                        Stream.of(new Cards(
                                results.hits().stream().map(this::card).toList())),
                        further());
    }

    private ResultCard card(Results.Hit hit) {
        var metres = hit.metres();
        var facts = metres == null
                ? List.<Fact>of()
                : List.of(new Fact(
                        Icon.PIN, view.say("distance.away", view.terms().distance(metres))));
        return new EntryCards(view).card(hit.live().entry(), why(hit), facts);
    }

    /** A name explains itself; what was found elsewhere is told. */
    private String why(Results.Hit hit) {
        return query.words().isBlank() || hit.matched().contains("name")
                ? ""
                : hit.matched().stream()
                        .sorted()
                        .findFirst()
                        .map(field -> view.say("matched." + field))
                        .orElse("");
    }

    private Stream<Content> further() {
        var links = new ArrayList<Content>();
        Optional.ofNullable(results.next())
                .map(next -> button("search.next", address().after(next), true))
                .ifPresent(links::add);
        if (query.paging().after() != null) {
            links.add(button("search.again", address(), false));
        }
        return links.isEmpty() ? Stream.empty() : Stream.of(new Actions(links));
    }

    private Content button(String key, SearchAddress to, boolean primary) {
        return new ButtonLink(new Link(view.say(key), to.toString()), primary);
    }

    private Content nothing() {
        var words = new FilterWords(view);
        var helpful = results.without().stream()
                .filter(without -> without.total() > 0)
                .map(without -> new Link(words.without(without.filter(), without.total()), leftOut(without.filter())));
        var everything =
                new Link(view.say("search.everything"), view.addresses().search());
        return new EmptyState(
                Icon.SEARCH,
                view.say("search.nothing"),
                view.say("search.nothing.text"),
                Stream.concat(helpful, Stream.of(everything)).toList());
    }

    private String leftOut(String filter) {
        var all = address();
        return switch (filter) {
            case "words" -> all.without("q", "").toString();
            case "near" -> all.without("near", "").without("within", "").toString();
            case "topic", "target", "icnpo" ->
                withoutVocabulary(all, filter + ":").toString();
            default -> all.without(filter, "").toString();
        };
    }

    private static SearchAddress withoutVocabulary(SearchAddress all, String prefix) {
        return new SearchAddress(
                all.path(),
                all.parameters().stream()
                        .filter(each -> !each.value().startsWith(prefix))
                        .toList());
    }

    private SearchAddress address() {
        return SearchAddress.of(view.addresses().search(), query);
    }
}
