package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import samspil.directory.Entry;
import samspil.directory.pages.words.Dates;
import samspil.directory.pages.words.Terms;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.TextLink;

/** Entries below each other, each leading to where it is looked after. */
record EntryTable(Desk desk, String caption, String empty) {

    Content of(List<Entry> entries) {
        var columns = List.of(
                Column.of(desk.say("desk.entry")),
                Column.of(desk.say("desk.kind")),
                Column.of(desk.say("desk.confirmed")));
        return new DataTable(caption, columns, entries.stream().map(this::row).toList(), empty);
    }

    private Row row(Entry entry) {
        return new Row(List.of(
                TextLink.of(desk.name(entry), desk.entry(entry)),
                new Prose(new Terms(desk.visit()).kind(entry.kind())),
                new Prose(confirmed(desk, entry))));
    }

    /** How long ago somebody last confirmed an entry. */
    static String confirmed(Desk desk, Entry entry) {
        return Optional.ofNullable(entry.trust().verifiedAt())
                .map(new Dates(desk.visit())::ago)
                .orElseGet(() -> desk.say("desk.confirmed.never"));
    }
}
