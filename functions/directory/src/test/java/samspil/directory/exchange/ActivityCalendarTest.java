package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.directory.About;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Contact;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.Recurrence;
import samspil.directory.Trust;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

class ActivityCalendarTest {
    private static final Municipality HERLEV =
            Municipalities.shipped().bySlug("herlev").orElseThrow();
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 9, 1, 19, 0);

    @Test
    void theZoneOfTheEventsIsTheZoneThatIsDescribed() {
        var file = file(activity(time("FREQ=WEEKLY"), "Kor", null));
        assertTrue(file.contains("\r\nTZID:Europe/Copenhagen\r\n"), file);
        assertTrue(file.contains("DTSTART;TZID=Europe/Copenhagen:20260901T190000\r\n"), file);
        assertFalse(file.contains("Berlin"), file);
    }

    @Test
    void summerTimeBeginsAndEndsOnItsSundays() {
        var file = file(activity(time("FREQ=WEEKLY"), "Kor", null));
        assertTrue(
                file.contains(
                        "BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                file);
        assertTrue(
                file.contains(
                        "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
                file);
    }

    @Test
    void theEndOfARuleIsInUtc() {
        assertTrue(
                file(activity(time("FREQ=WEEKLY;UNTIL=20261231"), "Kor", null)).contains("UNTIL=20261231T225959Z"));
    }

    @Test
    void daysLeftOutAndAddedHaveTheirZone() {
        var file = file(activity(time("FREQ=WEEKLY"), "Kor", null));
        assertTrue(file.contains("EXDATE;TZID=Europe/Copenhagen:20260908T190000"), file);
        assertTrue(file.contains("RDATE;TZID=Europe/Copenhagen:20260904T190000"), file);
    }

    @Test
    void wordsAreWordsWhateverTheyLookLike() {
        var name = "Kor; øl, \\ og\nBEGIN:VEVENT";
        var file = file(activity(time(null), name, null));
        assertEquals(name, summary(file));
        assertEquals(1, file.lines().filter("BEGIN:VEVENT"::equals).count());
    }

    @Test
    void anEventKeepsItsNameWhenTheActivityChanges() {
        var before = file(activity(time(null), "Kor", null));
        var after = file(activity(time("FREQ=WEEKLY"), "Koret", null));
        assertEquals(line(before, "UID:"), line(after, "UID:"));
    }

    @Test
    void theOrganizerStandsThereWhenThereIsAMailboxForAll() {
        var shared = new Contact(null, null, "kor@example.org", null, LocalDate.of(2026, 1, 1));
        assertTrue(file(activity(time(null), "Kor", shared)).contains("mailto:kor@example.org"));
    }

    @Test
    void anUnpublishedMailboxIsNoOrganizer() {
        var secret = new Contact(null, null, "kor@example.org", null, null);
        assertFalse(file(activity(time(null), "Kor", secret)).contains("ORGANIZER"));
    }

    @Test
    void everyCalendarIsReadable() {
        for (long seed = 0; seed < 40; seed++) {
            var catalogue = SampleCatalogue.of(seed);
            for (var live : catalogue.live(Kind.ACTIVITY)) {
                var activity = (Activity) live.entry();
                var read = read(calendar(catalogue).file(live, activity));
                assertEquals(
                        activity.times().size(), read.getComponents("VEVENT").size(), "seed " + seed);
            }
        }
    }

    private static String summary(String file) {
        return read(file)
                .getComponents("VEVENT")
                .getFirst()
                .getRequiredProperty("SUMMARY")
                .getValue();
    }

    private static String line(String file, String start) {
        return file.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    private static Calendar read(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static String file(Activity activity) {
        var live = new Published.Live(activity, 3, Instant.parse("2026-09-01T10:00:00.123Z"));
        return calendar(new Catalogue(HERLEV, Instant.EPOCH, "0", List.of(live)))
                .file(live, activity);
    }

    private static ActivityCalendar calendar(Catalogue catalogue) {
        return new ActivityCalendar(catalogue, new Site("https://samspil.example"), Words.in(Language.DA));
    }

    private static Recurrence time(@Nullable String rule) {
        var zone = ZoneId.of("Europe/Copenhagen");
        return new Recurrence(
                TUESDAY, Duration.ofHours(2), zone, rule, Set.of(TUESDAY.plusWeeks(1)), Set.of(TUESDAY.plusDays(3)));
    }

    private static Activity activity(Recurrence time, String name, @Nullable Contact contact) {
        return new Activity(
                new EntryId("00000000-0000-4000-8000-000000000001"),
                HERLEV.id(),
                Set.of(),
                About.named(LocalText.of(Language.DA, name)),
                List.of(),
                List.of(),
                List.of(time),
                null,
                null,
                contact == null ? List.of() : List.of(contact),
                new Trust(Trust.Source.MUNICIPALITY, null));
    }
}
