package samspil.council.duty.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.duty.DutyState;
import samspil.council.duty.Promise;
import samspil.kernel.Municipality;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** What all municipalities promised and what they did. */
@Singleton
record NationalDutiesPage(Sites sites) {

    /** The promises of one. */
    record Town(Municipality municipality, List<Promise> promises) {

        long count(DutyState state) {
            return promises.stream().mapToLong(promise -> promise.count(state)).sum();
        }
    }

    Page of(Reading reading, List<Town> towns) {
        var title = reading.say("national.title");
        var lead = reading.say("national.lead");
        var body = Stack.of(
                Heading.of("", title, lead),
                new Section(reading.say("national.heading"), List.of(), table(reading, towns)));
        var head = new Head(title, lead, DutiesPage.addresses("/duties"));
        var home = new Link("Samspil", "/" + reading.language().tag());
        return new Page(sites.national(reading.language()), reading.language(), head, List.of(home), body);
    }

    private static Content table(Reading reading, List<Town> towns) {
        var states = Arrays.stream(DutyState.values()).map(state -> Column.number(reading.word(state)));
        var columns = Stream.concat(Stream.of(Column.of(reading.say("national.municipality"))), states)
                .toList();
        var rows = towns.stream().map(town -> row(reading, town)).toList();
        return new DataTable(reading.say("national.caption"), columns, rows);
    }

    private static Row row(Reading reading, Town town) {
        var name = TextLink.of(
                town.municipality().name(),
                "/" + reading.language().tag() + "/" + town.municipality().slug() + "/duties");
        var counts = Arrays.stream(DutyState.values()).map(state -> cell(state, town.count(state)));
        return new Row(Stream.concat(Stream.<Content>of(name), counts).toList());
    }

    private static Content cell(DutyState state, long count) {
        var number = Long.toString(count);
        return count == 0 ? output -> output.writeUserContent(number) : new DutyBadge(state, number);
    }
}
