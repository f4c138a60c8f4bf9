package samspil.access.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.ActingFor;
import samspil.access.Assignment;
import samspil.access.Duties;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Hidden;
import samspil.pages.components.Row;
import samspil.pages.components.Section;

/** Somebody's own roles, everywhere. */
@Singleton
@Requires(env = "access-desk")
record OwnRoles(AccessPages pages, ActingFor actingFor, Waiting waiting, Duties duties) {

    /**
     * Those they hold, each with the way to its desk.
     *
     * @param ways where somebody goes who has none
     */
    Content held(Owner owner, List<Assignment> roles, List<Link> ways) {
        var body = roles.isEmpty()
                ? new EmptyState(Icon.PERSON, owner.say("own.roles.none"), owner.say("own.roles.none.text"), ways)
                : table(owner, roles);
        return new Section(owner.say("own.roles"), List.of(), body);
    }

    /** Those they held; nothing where there are none. */
    Stream<Content> past(Owner owner, List<Assignment> past) {
        return past.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(owner.say("own.past"), List.of(), pastTable(owner, past)));
    }

    /** Tells somebody who holds none any more that the last one has ended. */
    Stream<Content> ended(Owner owner, List<Assignment> roles, List<Assignment> past) {
        return past.stream()
                .limit(roles.isEmpty() ? 1 : 0)
                .map(last -> Alert.of(
                        AlertKind.INFO,
                        owner.say("own.ended", words(owner, last), lastDay(owner, last)),
                        owner.say("own.ended.text")));
    }

    private Content table(Owner owner, List<Assignment> roles) {
        var columns = List.of(
                Column.of(owner.say("own.role")),
                Column.of(owner.say("own.role.until")),
                Column.of(owner.say("own.role.waiting")),
                Column.of(owner.say("own.role.way")));
        var rows = roles.stream().map(each -> row(owner, each)).toList();
        return new DataTable(owner.say("own.roles.caption"), columns, rows);
    }

    private Row row(Owner owner, Assignment role) {
        var until = Optional.ofNullable(role.holding().until()).map(owner::day);
        return new Row(List.of(
                text(words(owner, role)),
                text(until.orElseGet(() -> owner.say("own.role.open"))),
                text(waits(owner, role)),
                way(owner, role)));
    }

    private String waits(Owner owner, Assignment role) {
        var person = owner.identity().person();
        int tasks = isUsable(role)
                ? duties.municipalities().byId(role.holding().municipality()).stream()
                        .mapToInt(
                                where -> waiting.of(where, role.duty(), person).size())
                        .sum()
                : 0;
        return tasks == 0 ? owner.say("own.role.nothing") : owner.say("own.role.tasks", tasks);
    }

    /** To the desk where they act by it already; else by the choice of it. */
    private Content way(Owner owner, Assignment role) {
        if (!isUsable(role)) {
            return text(owner.say("own.role.from", owner.day(role.holding().from())));
        }
        return DutyWords.acting(owner.identity()).equals(role.duty())
                ? new CellLink(new Link(owner.say("own.role.desk"), owner.address("/desk")))
                : change(owner, role);
    }

    private Content change(Owner owner, Assignment role) {
        var text = owner.say("own.role.change");
        return new RowAction(
                owner.address("/acting"),
                owner.identity().formToken(),
                text,
                text + ": " + words(owner, role),
                List.of(new Hidden("duty", role.id()), new Hidden("next", "")));
    }

    private Content pastTable(Owner owner, List<Assignment> past) {
        var columns = Stream.of("own.role", "own.past.from", "own.past.until")
                .map(key -> Column.of(owner.say(key)))
                .toList();
        var rows = past.stream()
                .map(each -> Row.of(words(owner, each), owner.day(each.holding().from()), lastDay(owner, each)))
                .toList();
        return new DataTable(owner.say("own.past.caption"), columns, rows);
    }

    private String lastDay(Owner owner, Assignment past) {
        return past.lastDay(zone(past)).map(owner::day).orElse("");
    }

    private String words(Owner owner, Assignment role) {
        var duty = role.duty();
        return pages.words().of(owner.language(), duty, actingFor.of(duty).orElse(""));
    }

    private boolean isUsable(Assignment role) {
        return role.isValid(duties.clock().instant(), zone(role));
    }

    private ZoneId zone(Assignment role) {
        return duties.zone(role.holding().municipality());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
