package samspil.directory.pages.desk;

import gg.jte.Content;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Entries;
import samspil.pages.Link;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.TextLink;
import samspil.platform.access.Role;

/** An entry's versions below each other, the newest first: when each was made, by which role and why. */
record EntryHistory(Desk desk, List<Entries.Version> history) {

    Content table() {
        var columns = Stream.of("version", "when", "who", "why", "what")
                .map(key -> Column.of(desk.say("desk.history." + key)))
                .toList();
        return new DataTable(
                desk.say("desk.history.caption"),
                columns,
                history.stream().map(this::row).toList());
    }

    private Row row(Entries.Version version) {
        var change = version.change();
        return new Row(List.of(
                new Prose(desk.say("desk.history.number", version.version())),
                new Prose(instant(change.at())),
                new Prose(who(change.by())),
                new Prose(desk.say("desk.reason." + change.reason())),
                way(version)));
    }

    private Content way(Entries.Version version) {
        if (version.equals(history.getFirst())) {
            return new Prose(desk.say("desk.history.newest"));
        }
        if (version.entry() == null) {
            return new Prose(desk.say("field.none"));
        }
        var address = desk.entry(version.entry()) + "/versions/" + version.version();
        var number = desk.say("desk.history.number", version.version());
        return new TextLink(new Link(desk.say("desk.history.look"), address), number);
    }

    /** A role by its name, a mailed link, or an import. */
    private String who(String by) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equals(by))
                .findFirst()
                .map(role -> DutyWords.role(desk.visit().language(), role))
                .orElseGet(() -> desk.say(by.startsWith("import") ? "desk.by.import" : "desk.by.contact"));
    }

    private String instant(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(desk.visit().locale())
                .withZone(desk.visit().zone())
                .format(at);
    }
}
