package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samspil.access.Assignment;
import samspil.access.WhoHeld;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.platform.access.FormRule;
import samspil.platform.access.Role;

/** Who holds which role on a day. */
@Singleton
record PeoplePage(AccessPages pages, WhoHeld held, PersonNames names, InstantSource clock) {

    /**
     * What is asked for.
     *
     * @param on the day; today where it is none
     * @param ended the assignment that was just ended; may be empty
     */
    record Asked(String on, String ended) {}

    /** The page. */
    Page of(Desk desk, Asked asked) {
        var day = day(desk, asked.on());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("people.title"), desk.say("people.lead")));
        if (!asked.ended().isEmpty() && mayChange(desk)) {
            parts.add(undo(desk, asked.ended()));
        }
        if (mayChange(desk)) {
            var give = new Link(desk.say("give.title"), desk.address("/people/new"));
            parts.add(new Actions(List.of(new ButtonLink(give, true))));
        }
        parts.add(new DayForm(desk.say("people.on"), desk.say("people.show"), day.toString(), desk.address("/people")));
        parts.add(table(desk, day));
        return pages.desk(desk, desk.say("people.title"), "/people", new Stack(parts));
    }

    private Content table(Desk desk, LocalDate day) {
        var rows = held.on(desk.municipality().id(), day).stream()
                .map(each -> row(desk, each))
                .toList();
        var columns = Stream.of("name", "role", "period", "basis", "change")
                .map(name -> Column.of(desk.say("people." + name)))
                .toList();
        var caption = desk.say("people.caption", words(desk).day(day));
        return new DataTable(caption, columns, rows, desk.say("people.empty"));
    }

    private Row row(Desk desk, Assignment assignment) {
        var holding = assignment.holding();
        return new Row(List.of(
                text(names.of(desk.language(), holding.person())),
                text(DutyWords.role(desk.language(), holding.role())),
                text(period(desk, assignment)),
                text(desk.say("basis." + assignment.grant().basis().name().toLowerCase(Locale.ROOT))),
                change(desk, assignment)));
    }

    private static String period(Desk desk, Assignment assignment) {
        var words = words(desk);
        var from = words.day(assignment.holding().from());
        var until = assignment.holding().until();
        var ended = assignment.ended();
        if (ended != null) {
            return desk.say("people.ended", from, words.day(ended.at()));
        }
        return until == null ? desk.say("people.from", from) : desk.say("people.from-until", from, words.day(until));
    }

    private Content change(Desk desk, Assignment assignment) {
        boolean mine =
                desk.identity().duties().stream().anyMatch(duty -> duty.id().equals(assignment.id()));
        boolean possible = mayChange(desk) && assignment.ended() == null && mayEnd(desk, assignment);
        return possible && !mine ? end(desk, assignment) : text("");
    }

    private Content end(Desk desk, Assignment assignment) {
        var holding = assignment.holding();
        var whose =
                names.of(desk.language(), holding.person()) + ", " + DutyWords.role(desk.language(), holding.role());
        return new RowAction(
                desk.address("/people/" + assignment.id() + "/end"),
                desk.identity().formToken(),
                desk.say("people.end"),
                desk.say("people.end") + " " + whose);
    }

    private static Content undo(Desk desk, String id) {
        var form = new Form(
                desk.address("/people/" + id + "/restore"),
                List.of(token(desk), new Button(desk.say("people.undo"), false)));
        return new Alert(AlertKind.SUCCESS, desk.say("people.done"), form);
    }

    private static boolean mayChange(Desk desk) {
        return DutyWords.acting(desk.identity()).role() != Role.AUDITOR;
    }

    private static boolean mayEnd(Desk desk, Assignment assignment) {
        return DutyWords.acting(desk.identity()).role() == Role.ADMINISTRATOR
                || assignment.holding().role() == Role.ADMINISTRATOR;
    }

    private LocalDate day(Desk desk, String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            return LocalDate.ofInstant(clock.instant(), words(desk).zone());
        }
    }

    private static DeskWords words(Desk desk) {
        return new DeskWords(desk.language(), desk.municipality().country().zone());
    }

    private static Content token(Desk desk) {
        return new Hidden(FormRule.FIELD, desk.identity().formToken());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
