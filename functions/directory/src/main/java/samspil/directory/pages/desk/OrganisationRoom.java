package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.Organisation;
import samspil.directory.pages.words.Terms;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Button;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/**
 * The room of an organisation's representative: what waits, and all that stands about the organisation.
 *
 * @param own its entries, itself first
 * @param done what was just done, or was in the way; empty where nothing was
 */
record OrganisationRoom(Desk desk, List<Entries.Version> own, List<Content> done) {
    static final String SEEN = "seen";

    Page in(Desk.Frame frame, WaitingTasks waiting) {
        var title = own.stream()
                .map(Entries.Version::standing)
                .filter(entry -> entry.kind() == Kind.ORGANISATION)
                .findFirst()
                .map(desk::name)
                .orElseGet(() -> desk.say("desk.organisation"));
        var parts = new ArrayList<Content>(done);
        parts.add(Heading.of(desk.say("desk.organisation"), title, desk.say("desk.organisation.lead")));
        parts.add(new Section(desk.say("desk.waiting"), List.of(), waiting.each(desk)));
        parts.add(new Section(desk.say("desk.own"), List.of(), table()));
        own.stream()
                .map(Entries.Version::standing)
                .flatMap(entry -> entry instanceof Organisation it ? Stream.of(it) : Stream.empty())
                .map(it -> new BoardTable(desk, it.board()).section())
                .forEach(parts::add);
        return desk.page(frame, title, Desk::organisation, List.of(), new Stack(parts));
    }

    private Content table() {
        var columns = Stream.of("desk.entry", "desk.kind", "desk.confirmed", "desk.own.right", "desk.own.wrong")
                .map(key -> Column.of(desk.say(key)))
                .toList();
        var rows = own.stream().map(this::row).toList();
        return new DataTable(desk.say("desk.own.caption"), columns, rows, desk.say("desk.own.none"));
    }

    private Row row(Entries.Version version) {
        var entry = version.standing();
        var addresses = desk.visit().addresses();
        var suggest = new Link(desk.say("trust.suggest"), addresses.suggest(entry.kind(), entry.id()));
        return new Row(List.of(
                TextLink.of(desk.name(entry), addresses.entry(entry)),
                new Prose(new Terms(desk.visit()).kind(entry.kind())),
                new Prose(EntryTable.confirmed(desk, entry)),
                confirm(entry, version.version()),
                new TextLink(suggest, desk.name(entry))));
    }

    private Content confirm(Entry entry, long version) {
        var action = String.join(
                "/",
                Desk.organisation(desk.visit().addresses()),
                entry.kind().plural(),
                entry.id().value(),
                "confirm");
        var seen = new Hidden(SEEN, Long.toString(version));
        return new Form(action, List.of(desk.token(), seen, new Button(desk.say("desk.own.confirm"), false)));
    }
}
