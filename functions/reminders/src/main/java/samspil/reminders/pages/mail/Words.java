package samspil.reminders.pages.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.pages.DateWords;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Due;

/** What a deadline is called, when it is, and how near, as it stands at that moment. */
public record Words(Language language, Instant now) {
    private static final Labels LABELS = Labels.load("samspil/reminders/labels.tsv");

    /** Of more days than these nobody has an idea, so they are not counted. */
    private static final int COUNTED = 56;

    /** The words for a key of {@code labels.tsv}. */
    public String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** The words for a number of something. */
    public String count(String key, long number) {
        return LABELS.count(language, key, number);
    }

    /** {@code Revision af Frivillighedspolitik}. */
    public String title(Deadline deadline) {
        return say("kind." + deadline.key().kind().key(), deadline.name().in(language));
    }

    /** {@code efterår 2016}, {@code 3. maj 2026 kl. 17.00}. */
    public String when(Due due) {
        return switch (due) {
            case Due.Within within -> new DateWords(language).of(within.when());
            case Due.At at -> say("when.at", day(at.first()), hour(at));
        };
    }

    /** {@code om 7 dage}, {@code nu}, {@code 3 dage over tiden}, {@code over tiden siden 31. december 2009}. */
    public String nearness(Due due) {
        var today = LocalDate.ofInstant(now, due.zone());
        if (!now.isBefore(due.end())) {
            return over(due, Math.max(1, due.last().until(today, ChronoUnit.DAYS)));
        }
        return today.isBefore(due.first())
                ? count("near.ahead", today.until(due.first(), ChronoUnit.DAYS))
                : say("near.now");
    }

    private String over(Due due, long days) {
        return days > COUNTED ? say("near.since", day(due.last())) : count("near.over", days);
    }

    /** Why they are written to. */
    public String reason(Audience audience, String municipality) {
        return say("why." + audience.key(), municipality);
    }

    /** A day. */
    public String day(LocalDate day) {
        return new DateWords(language).day(day);
    }

    private String hour(Due.At at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at.end().atZone(at.zone()));
    }
}
