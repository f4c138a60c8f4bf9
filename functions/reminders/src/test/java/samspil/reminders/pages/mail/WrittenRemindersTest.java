package samspil.reminders.pages.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.Environment;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Occasion;
import samspil.platform.reminders.Reminder;
import samspil.platform.store.Mailer.Mail;
import samspil.reminders.Line;
import samspil.reminders.Notice;
import samspil.reminders.Parcel;
import samspil.reminders.Recipient;

/** Every mail that people are reminded by, in all languages, as HTML and as plain text. */
class WrittenRemindersTest {
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String TITLE = "Råd & <dåd>";

    private final WrittenReminders mails = new WrittenReminders(
            Municipalities.shipped(),
            new Environment(Map.of("SITE_ADDRESS", "https://samspil.example")),
            InstantSource.fixed(NOW));

    static Stream<Arguments> all() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(DeadlineKind.values()).map(kind -> Arguments.of(language, kind)));
    }

    private Mail mail(Language language, Audience audience, Deadline... deadlines) {
        var lines = Arrays.stream(deadlines)
                .map(each -> new Line(
                        new Notice(new Reminder.Key(each.key(), 1, new Occasion.Before(7)), "anna@example.org"),
                        each,
                        new Recipient("Anna Prøve", "anna@example.org", language, audience)))
                .toList();
        return mails.write(new Parcel.Key(HERLEV, "p-1"), lines);
    }

    private static Deadline due(DeadlineKind kind, Due due) {
        var key = new Deadline.Key(HERLEV, kind, "s");
        return Deadline.of(key, LocalText.of(Language.DA, TITLE), "/herlev/council", due, 1);
    }

    private static Due in(String when) {
        return new Due.Within(new CoarseDate(when), ZONE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachKindIsWrittenInEachLanguageAlikeInBothForms(Language language, DeadlineKind kind) {
        var mail = mail(language, audience(kind), due(kind, in("2026-11-29")));
        var link = "https://samspil.example/" + language.tag() + "/herlev/council";
        assertTrue(mail.subject().contains(TITLE), mail.subject());
        assertTrue(mail.text().contains(TITLE) && mail.text().contains(link), mail.text());
        assertTrue(mail.html().contains("Råd &amp; &lt;dåd") && mail.html().contains("href=\"" + link + "\""));
        assertTrue(mail.html().contains("<html lang=\"" + language.tag() + "\">"));
        assertEquals(List.of(), unsaid(mail.text()), "what a line of the text says, the page says too");
        assertTrue(unsaid(mail.text(), mail.html()).isEmpty(), mail.html());
    }

    private static Audience audience(DeadlineKind kind) {
        return due(kind, in("2026-11-29")).told(new Occasion.Before(7)).stream()
                .findFirst()
                .orElseThrow();
    }

    /** Words that were not filled in. */
    private static List<String> unsaid(String text) {
        return text.lines()
                .filter(line -> line.matches(".*\\{[0-9]}.*|.*\\b(kind|why|near|mail)\\.[a-z-]+.*"))
                .filter(line -> !line.contains("samspil.example"))
                .toList();
    }

    /** Lines of the text that the page does not say. */
    private static List<String> unsaid(String text, String html) {
        var seen = html.replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("https://"))
                .map(line -> line.replaceFirst(":$", ""))
                .filter(line -> !seen.contains(line))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "da, om 7 dage, 8 dage over tiden",
        "nb, om 7 dager, 8 dager over fristen",
        "nn, om 7 dagar, 8 dagar over fristen",
        "en, in 7 days, 8 days overdue"
    })
    void howNearItIsStandsInTheSubject(String tag, String ahead, String over) {
        var language = Language.of(tag).orElseThrow();
        var to = Audience.CONTACT_PERSON;
        assertEquals(
                List.of(true, true),
                List.of(
                        mail(language, to, due(DeadlineKind.TERM, in("2026-11-29")))
                                .subject()
                                .endsWith(ahead),
                        mail(language, to, due(DeadlineKind.TERM, in("2026-11-14")))
                                .subject()
                                .endsWith(over)),
                mail(language, to, due(DeadlineKind.TERM, in("2026-11-14"))).subject());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-27, 56 dage over tiden",
        "2026-09-26, over tiden siden 26. september 2026",
        "2009, over tiden siden 31. december 2009"
    })
    void whatIsLongOverIsSaidByItsDay(String when, String near) {
        var subject = mail(Language.DA, Audience.ADMINISTRATOR, due(DeadlineKind.REVISION, in(when)))
                .subject();
        assertTrue(subject.endsWith(near), subject);
    }

    @Test
    void aSeasonKeepsItsPrecisionAndAnHourIsTheMunicipalitys() {
        var autumn = mail(Language.EN, Audience.ADMINISTRATOR, due(DeadlineKind.REVISION, in("2027-23")));
        assertTrue(autumn.text().contains("autumn 2027"), autumn.text());
        var at = new Due.At(Instant.parse("2026-12-03T16:00:00Z"), ZONE);
        var meeting = mail(Language.DA, Audience.PARTICIPANTS, due(DeadlineKind.MEETING, at));
        assertTrue(meeting.text().contains("3. december 2026 kl. 17.00"), meeting.text());
    }

    @Test
    void aSubscriptionHasAWayOutAndAnOfficeNone() {
        var club = mail(Language.DA, Audience.ORGANISATIONS, due(DeadlineKind.BALLOT, in("2026-11-29")));
        assertEquals("List-Unsubscribe=One-Click", club.headers().get("List-Unsubscribe-Post"));
        assertTrue(club.html().contains("/da/herlev/unsubscribe/p-1")
                && club.text().contains("/unsubscribe/p-1"));
        var office = mail(Language.DA, Audience.ADMINISTRATOR, due(DeadlineKind.REVISION, in("2026-11-29")));
        assertFalse(office.html().contains("unsubscribe") || office.headers().containsKey("List-Unsubscribe"));
    }
}
