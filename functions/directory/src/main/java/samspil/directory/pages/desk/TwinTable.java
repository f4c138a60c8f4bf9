package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Catalogue;
import samspil.directory.Duplicate;
import samspil.directory.Entry;
import samspil.directory.FindDuplicates;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.Dates;
import samspil.pages.Link;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.TextLink;

/** Pairs of entries that may be the same, the likeliest first. */
record TwinTable(Desk desk, Catalogue catalogue) {
    private static final int MOST = 10;

    /** Two entries that the municipality keeps, and why they look alike. */
    private record Twins(Duplicate pair, Entry first, Entry second) {}

    Content of(FindDuplicates duplicates) {
        var columns = List.of(
                Column.of(desk.say("desk.twins.first")),
                Column.of(desk.say("desk.twins.second")),
                Column.of(desk.say("desk.twins.alike")),
                Column.of(desk.say("desk.twins.what")));
        var rows = duplicates.in(catalogue).stream()
                .flatMap(this::twins)
                .limit(MOST)
                .map(this::row)
                .toList();
        return new DataTable(desk.say("desk.twins.caption"), columns, rows, desk.say("desk.twins.none"));
    }

    private Stream<Twins> twins(Duplicate pair) {
        var home = catalogue.municipality().id();
        var both = catalogue.entries(List.of(pair.first(), pair.second())).stream()
                .filter(entry -> entry.home().equals(home))
                .toList();
        return both.size() == 2 ? Stream.of(new Twins(pair, both.getFirst(), both.getLast())) : Stream.empty();
    }

    private Row row(Twins twins) {
        var alike = twins.pair().reasons().stream()
                .map(reason -> desk.say("desk.twins." + reason))
                .toList();
        var compare =
                new Link(desk.say("desk.twins.compare"), address(desk.visit().addresses(), twins.pair()));
        return new Row(List.of(
                TextLink.of(desk.name(twins.first()), desk.entry(twins.first())),
                TextLink.of(desk.name(twins.second()), desk.entry(twins.second())),
                new Prose(new Dates(desk.visit()).list(alike)),
                new TextLink(compare, desk.name(twins.first()))));
    }

    private static String address(Addresses addresses, Duplicate pair) {
        return Desk.merge(addresses) + "?kind=" + pair.kind().plural() + "&first=" + pair.first() + "&second="
                + pair.second();
    }
}
