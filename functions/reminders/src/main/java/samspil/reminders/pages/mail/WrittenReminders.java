package samspil.reminders.pages.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.reminders.Deadline;
import samspil.platform.store.Mailer.Mail;
import samspil.reminders.Line;
import samspil.reminders.Parcel;
import samspil.reminders.Recipient;
import samspil.reminders.ReminderMails;

/** Writes reminders: of several for the same deadline one, and what is nearest first. */
@Singleton
@Requires(env = "reminders-tick")
record WrittenReminders(Municipalities municipalities, Environment environment, InstantSource clock)
        implements ReminderMails {

    @Override
    public Mail write(Parcel.Key key, List<Line> lines) {
        var to = lines.getFirst().recipient();
        var town = municipalities.byId(key.municipality()).orElseThrow();
        var words = new Words(to.language(), clock.instant());
        var leave = leave(key, lines, words, town);
        var mail = mail(words, town, lines, leave).to(to.email());
        return leave == null
                ? mail
                : mail.withHeader("List-Unsubscribe", "<" + leave.address() + ">")
                        .withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private ReminderMail mail(Words words, Municipality town, List<Line> lines, @Nullable Link leave) {
        var items = deadlines(lines).stream().map(each -> item(words, each)).toList();
        return new ReminderMail(
                words.language().tag(),
                subject(words, items),
                words.say("mail.hello", lines.getFirst().recipient().name()),
                items,
                lines.stream()
                        .map(line -> words.reason(line.recipient().audience(), town.name()))
                        .distinct()
                        .toList(),
                leave);
    }

    private static String subject(Words words, List<ReminderMail.Item> items) {
        var first = items.getFirst();
        return items.size() == 1
                ? words.say("mail.subject", first.title(), first.near())
                : words.count("mail.subject.many", items.size());
    }

    private static List<Deadline> deadlines(List<Line> lines) {
        var byKey = new LinkedHashMap<Deadline.Key, Deadline>();
        lines.stream()
                .map(Line::deadline)
                .sorted(Comparator.comparing(each -> each.due().end()))
                .forEach(each -> byKey.put(each.key(), each));
        return List.copyOf(byKey.values());
    }

    private ReminderMail.Item item(Words words, Deadline deadline) {
        var address = site() + "/" + words.language().tag() + deadline.address();
        return new ReminderMail.Item(
                words.title(deadline),
                words.when(deadline.due()),
                words.nearness(deadline.due()),
                new Link(words.say("mail.link"), address));
    }

    /** Only where nothing in the mail is a duty of office. */
    private @Nullable Link leave(Parcel.Key key, List<Line> lines, Words words, Municipality town) {
        var isSubscription = lines.stream()
                .map(Line::recipient)
                .map(Recipient::audience)
                .allMatch(audience -> audience.isSubscription());
        var address =
                "%s/%s/%s/unsubscribe/%s".formatted(site(), words.language().tag(), town.slug(), key.id());
        return isSubscription ? new Link(words.say("mail.leave", town.name()), address) : null;
    }

    private String site() {
        return environment.get(SiteVariable.SITE_ADDRESS);
    }
}
