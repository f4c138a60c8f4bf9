package samspil.reminders.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.pages.Head;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Occasion;
import samspil.reminders.Coming;

/** Every mail of the next twelve months, with the reason for each date. */
@Singleton
@Requires(env = "reminders-desk")
record RemindersRoom(Sites sites, DutyWords duties) {

    Page of(Desk desk, List<Coming> all, int failed) {
        var coming = shown(all);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.words().say("room.title"), desk.words().say("room.lead")));
        parts.add(figures(desk, coming, failed));
        if (failed > 0) {
            var link = new Link(
                    desk.words().say("undelivered.title"),
                    desk.room(desk.words().language()) + "/undelivered");
            parts.add(new Actions(List.of(new ButtonLink(link, true))));
        }
        parts.add(coming.isEmpty() ? nothing(desk) : table(desk, coming));
        return page(desk, desk.words().say("room.title"), "", new Stack(parts));
    }

    /** Of what is overdue the first reminder alone: the others follow it in words. */
    private static List<Coming> shown(List<Coming> all) {
        var overdue = new HashSet<Deadline.Key>();
        return all.stream()
                .filter(each -> !(each.reminder().key().occasion() instanceof Occasion.Overdue)
                        || overdue.add(each.deadline().key()))
                .toList();
    }

    /** A page of this room in the frame of every desk. */
    Page page(Desk desk, String title, String path, Content body) {
        var home =
                "/" + desk.words().language().tag() + "/" + desk.municipality().slug();
        var trail = Stream.of(
                        new Link(desk.municipality().name(), home),
                        new Link(desk.words().say("desk"), home + "/desk"),
                        new Link(desk.words().say("room.title"), home + "/desk/reminders"))
                .limit(path.isEmpty() ? 2 : 3)
                .toList();
        var language = desk.words().language();
        var head = new Head(title, title, desk.everywhere(path));
        return new Page(sites.of(desk.municipality(), language), language, head, trail, body)
                .signedIn(duties.signedIn(language, desk.identity()));
    }

    private static Content figures(Desk desk, List<Coming> coming, int failed) {
        var soon = coming.stream()
                .filter(each -> each.reminder().at().isBefore(desk.words().now().plus(Duration.ofDays(30))))
                .count();
        return new Figures(List.of(
                new Figure(Integer.toString(coming.size()), desk.words().say("figure.year")),
                new Figure(Long.toString(soon), desk.words().say("figure.month")),
                new Figure(Integer.toString(failed), desk.words().say("figure.failed"))));
    }

    private static Content table(Desk desk, List<Coming> coming) {
        var columns = Stream.of("day", "about", "why", "whom")
                .map(name -> Column.of(desk.words().say("column." + name)))
                .toList();
        var rows = coming.stream().map(each -> row(desk, each)).toList();
        return new DataTable(desk.words().count("room.count", rows.size()), columns, rows);
    }

    private static Row row(Desk desk, Coming coming) {
        var words = desk.words();
        var day = LocalDate.ofInstant(
                coming.reminder().at(), coming.deadline().due().zone());
        var address = "/" + words.language().tag() + coming.deadline().address();
        return new Row(List.of(
                text(words.day(day)),
                TextLink.of(words.title(coming.deadline()), address),
                text(reason(desk, coming)),
                text(whom(desk, coming))));
    }

    /** {@code 30 dage før efterår 2016; flyttet fra 2. august 2026, en weekend}. */
    private static String reason(Desk desk, Coming coming) {
        var words = desk.words();
        var when = words.when(coming.deadline().due());
        var rule = switch (coming.reminder().key().occasion()) {
            case Occasion.Before(var days) -> words.count("rule.before", days) + " " + when;
            case Occasion.Begun _ -> words.say("rule.begun", when);
            case Occasion.Overdue(var count) ->
                words.say("rule.overdue", when, count) + ". " + after(desk, coming.deadline());
        };
        return switch (coming.reminder().shift()) {
            case NONE -> rule;
            case WEEKEND ->
                words.say("shift.weekend", rule, words.day(coming.reminder().day()));
            case HOLIDAY ->
                words.say("shift.holiday", rule, words.day(coming.reminder().day()));
        };
    }

    /** {@code Derefter hver 14. dag; fra anden gang også til Administratoren}. */
    private static String after(Desk desk, Deadline deadline) {
        var first = deadline.told(new Occasion.Overdue(1));
        var more = deadline.told(new Occasion.Overdue(2)).stream()
                .filter(audience -> !first.contains(audience))
                .collect(Collectors.toSet());
        var every = desk.words().say("rule.every", deadline.rule().overdueEvery());
        return more.isEmpty() ? every : every + desk.words().say("rule.escalates", named(desk, more));
    }

    private static String named(Desk desk, Set<Audience> audiences) {
        return audiences.stream()
                .sorted()
                .map(audience -> desk.words().say("audience." + audience.key()))
                .collect(Collectors.joining(", "));
    }

    private static String whom(Desk desk, Coming coming) {
        var audiences =
                named(desk, coming.deadline().told(coming.reminder().key().occasion()));
        return desk.words()
                .say(
                        "whom",
                        audiences,
                        desk.words().count("whom.count", coming.recipients().size()));
    }

    private static Content nothing(Desk desk) {
        var empty = new EmptyState(
                Icon.CALENDAR, desk.words().say("room.empty"), desk.words().say("room.empty.text"), List.of());
        return new Section(desk.words().count("room.count", 0), List.of(), empty);
    }

    static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
