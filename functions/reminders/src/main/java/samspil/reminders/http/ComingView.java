package samspil.reminders.http;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.util.List;
import java.util.Locale;
import samspil.kernel.LocalText;
import samspil.platform.addressees.Audience;
import samspil.reminders.Coming;

/**
 * A mail that will go out, as JSON.
 *
 * @param at when, with the zone's offset
 * @param day the day that the rule names
 * @param shift why it goes out on another: {@code none}, {@code weekend}, {@code holiday}
 * @param occasion such as {@code before-030}, {@code begun}, {@code overdue-0002}
 * @param recipients how many it would reach today
 */
record ComingView(
        String at,
        String day,
        String shift,
        String kind,
        String subject,
        LocalText name,
        String occasion,
        List<String> audiences,
        int recipients) {

    static ComingView of(Coming coming) {
        var reminder = coming.reminder();
        var deadline = coming.deadline();
        return new ComingView(
                ISO_OFFSET_DATE_TIME.format(reminder.at().atZone(deadline.due().zone())),
                reminder.day().toString(),
                reminder.shift().name().toLowerCase(Locale.ROOT),
                deadline.key().kind().key(),
                deadline.key().subject(),
                deadline.name(),
                reminder.key().occasion().code(),
                deadline.told(reminder.key().occasion()).stream()
                        .map(Audience::key)
                        .sorted()
                        .toList(),
                coming.recipients().size());
    }
}
