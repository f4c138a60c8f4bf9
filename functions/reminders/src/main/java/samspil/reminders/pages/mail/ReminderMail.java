package samspil.reminders.pages.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.pages.Link;
import samspil.pages.Templates;
import samspil.platform.store.Mailer.Mail;

/**
 * A mail about one thing or several, the same in both its forms.
 *
 * @param language tag of its words
 * @param items what it is about
 * @param reasons why this person is written to
 * @param leave the way out; absent where there is none
 */
public record ReminderMail(
        String language,
        String subject,
        String hello,
        List<Item> items,
        List<String> reasons,
        @Nullable Link leave) {
    private static final Templates TEMPLATES = Templates.in("samspil.reminders.templates");

    /**
     * One thing to think of.
     *
     * @param near how near it is
     * @param link where it is done
     */
    public record Item(String title, String when, String near, Link link) {}

    public ReminderMail {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }

    /** To be sent. */
    Mail to(String email) {
        return new Mail(email, subject, text(), TEMPLATES.text("ReminderMail", this), "reminder");
    }

    private String text() {
        var things = items.stream().map(ReminderMail::text);
        var way = Optional.ofNullable(leave).map(link -> link.text() + ":\n" + link.address()).stream();
        return Stream.of(Stream.of(hello), things, reasons.stream(), way)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(Item item) {
        return String.join(
                "\n",
                item.title(),
                item.when() + " – " + item.near(),
                item.link().text() + ":",
                item.link().address());
    }
}
