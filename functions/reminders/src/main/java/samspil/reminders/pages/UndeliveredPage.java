package samspil.reminders.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.Icon;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.reminders.Deadlines;
import samspil.reminders.Undelivered.Failure;

/** Mails that reached nobody: why, and a button that sends each again. */
@Singleton
@Requires(env = "reminders-desk")
record UndeliveredPage(RemindersRoom room, Deadlines deadlines) {
    /** The field that names what is to be sent again. */
    static final String FAILURE = "failure";

    /** The field that names an address that is to be written to again. */
    static final String EMAIL = "email";

    static final String PATH = "/undelivered";

    /** @param again whether one was just set on its way */
    Page of(Desk desk, List<Failure> failures, List<String> suppressed, boolean again) {
        var words = desk.words();
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", words.say("undelivered.title"), words.say("undelivered.lead")));
        if (again) {
            parts.add(Alert.of(
                    AlertKind.SUCCESS, words.say("undelivered.again.done"), words.say("undelivered.again.text")));
        }
        if (!failures.isEmpty()) {
            parts.add(table(desk, failures));
        }
        if (!suppressed.isEmpty()) {
            parts.add(addresses(desk, suppressed));
        }
        if (failures.isEmpty() && suppressed.isEmpty()) {
            parts.add(nothing(desk));
        }
        return room.page(desk, words.say("undelivered.title"), PATH, new Stack(parts));
    }

    private static Content addresses(Desk desk, List<String> suppressed) {
        var words = desk.words();
        var columns = List.of(Column.of(words.say("column.address")), Column.of(words.say("column.do")));
        var rows = suppressed.stream()
                .map(email -> new Row(List.of(
                        RemindersRoom.text(email),
                        desk.mayChange() ? form(desk, EMAIL, email, "suppressed.lift") : RemindersRoom.text("–"))))
                .toList();
        var table = new DataTable(words.count("suppressed.count", rows.size()), columns, rows);
        return new Section(
                words.say("suppressed.title"), List.of(), Stack.of(new Prose(words.say("suppressed.text")), table));
    }

    private Content table(Desk desk, List<Failure> failures) {
        var columns = Stream.of("about", "address", "failed", "since", "do")
                .map(name -> Column.of(desk.words().say("column." + name)))
                .toList();
        var rows = failures.stream().map(each -> row(desk, each)).toList();
        return new DataTable(desk.words().count("undelivered.count", rows.size()), columns, rows);
    }

    private Row row(Desk desk, Failure failure) {
        var words = desk.words();
        var zone = desk.municipality().country().zone();
        return new Row(List.of(
                RemindersRoom.text(about(desk, failure)),
                RemindersRoom.text(failure.email().isEmpty() ? words.say("undelivered.nobody") : failure.email()),
                RemindersRoom.text(words.say("end." + failure.end().key())),
                RemindersRoom.text(words.day(LocalDate.ofInstant(failure.at(), zone))),
                desk.mayChange() ? form(desk, FAILURE, failure.id(), "undelivered.again") : RemindersRoom.text("–")));
    }

    private String about(Desk desk, Failure failure) {
        return failure.reminder()
                .flatMap(key -> deadlines.find(key.deadline()))
                .map(standing -> standing instanceof Standing.Planned planned
                        ? desk.words().title(planned.deadline())
                        : desk.words().say("undelivered.settled"))
                .orElseGet(() -> desk.words().say("undelivered.unknown"));
    }

    private static Content form(Desk desk, String field, String value, String button) {
        return new Form(
                desk.room(desk.words().language()) + PATH,
                List.of(
                        desk.token(),
                        new Hidden(field, value),
                        new Button(desk.words().say(button), false)));
    }

    private static Content nothing(Desk desk) {
        var empty = new EmptyState(
                Icon.MAIL,
                desk.words().say("undelivered.empty"),
                desk.words().say("undelivered.empty.text"),
                List.of());
        return new Section(desk.words().count("undelivered.count", 0), List.of(), empty);
    }
}
