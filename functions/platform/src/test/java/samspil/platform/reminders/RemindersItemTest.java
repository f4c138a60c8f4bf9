package samspil.platform.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Reminder.Shift;

class RemindersItemTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Deadline.Key KEY = new Deadline.Key(new MunicipalityId("3222"), DeadlineKind.FOLLOW_UP, "a#b");

    @Test
    void aDeadlineIsReadAsItWasWritten() {
        for (var due : new Due[] {new Due.Within(new CoarseDate("2026-23"), OSLO), new Due.At(NOW, OSLO)}) {
            var name = new LocalText(Map.of(Language.NB, "Møte", Language.EN, "Meeting"));
            var deadline = new Deadline(KEY, name, "/x", due, 7, Set.of(Audience.CHAIR, Audience.COUNCIL));
            assertEquals(
                    new DeadlineItem.Standing.Planned(deadline, NOW),
                    DeadlineItem.read(DeadlineItem.write(deadline, NOW)));
        }
    }

    @Test
    void oneThatWasTakenBackSaysWhy() {
        assertEquals(
                new DeadlineItem.Standing.Cancelled(CancelReason.FULFILLED),
                DeadlineItem.read(DeadlineItem.cancelled(KEY, CancelReason.FULFILLED, NOW)));
    }

    @Test
    void aReminderIsReadAsItWasWritten() {
        for (var occasion : new Occasion[] {new Occasion.Before(90), new Occasion.Begun(), new Occasion.Overdue(12)}) {
            var reminder =
                    new Reminder(new Reminder.Key(KEY, 7, occasion), NOW, LocalDate.parse("2026-05-02"), Shift.WEEKEND);
            assertEquals(reminder, ReminderItem.read(ReminderItem.write(reminder)));
        }
    }
}
