package samspil.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.Reminder.Shift;
import samspil.platform.reminders.Rule;
import samspil.platform.reminders.WorkingDays;

/** When mails may go out: on working days, between {@link Rule#OPENS} and {@link Rule#CLOSES}. */
public record OfficeHours(Municipalities municipalities, WorkingDays days) {

    /** That moment, or the next at which a municipality's mails may go out. */
    public Instant from(Instant now, MunicipalityId municipality) {
        var country = municipalities.byId(municipality).orElseThrow().country();
        var local = now.atZone(country.zone());
        var today = local.toLocalDate();
        if (days.closed(country, today) == Shift.NONE && local.toLocalTime().isBefore(Rule.CLOSES)) {
            return local.toLocalTime().isBefore(Rule.OPENS) ? opening(today, local) : now;
        }
        return opening(days.notBefore(country, today.plusDays(1)), local);
    }

    private static Instant opening(LocalDate day, ZonedDateTime local) {
        return ZonedDateTime.of(day, Rule.OPENS, local.getZone()).toInstant();
    }
}
