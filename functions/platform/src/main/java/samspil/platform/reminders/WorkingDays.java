package samspil.platform.reminders;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import samspil.kernel.Country;
import samspil.platform.reminders.Reminder.Shift;

/** On which days offices work. The library's calendars take most of a second to read, so a year is read when asked for. */
public final class WorkingDays {
    private static final int SATURDAY = 6;

    private record CountryYear(Country country, int year) {}

    private final Map<CountryYear, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    /** Why offices do not work on that day; none where they do. */
    public Shift closed(Country country, LocalDate day) {
        if (day.getDayOfWeek().getValue() >= SATURDAY) {
            return Shift.WEEKEND;
        }
        return holidays(country, day.getYear()).contains(day) ? Shift.HOLIDAY : Shift.NONE;
    }

    /** The day itself or the nearest working day before it. */
    public LocalDate notAfter(Country country, LocalDate day) {
        return closed(country, day) == Shift.NONE ? day : notAfter(country, day.minusDays(1));
    }

    /** The day itself or the nearest working day after it. */
    public LocalDate notBefore(Country country, LocalDate day) {
        return closed(country, day) == Shift.NONE ? day : notBefore(country, day.plusDays(1));
    }

    private Set<LocalDate> holidays(Country country, int year) {
        return holidays.computeIfAbsent(new CountryYear(country, year), WorkingDays::read);
    }

    private static Set<LocalDate> read(CountryYear asked) {
        var calendar = switch (asked.country()) {
            case DK -> HolidayCalendar.DENMARK;
            case NO -> HolidayCalendar.NORWAY;
        };
        return HolidayManager.getInstance(ManagerParameters.create(calendar))
                .getHolidays(Year.of(asked.year()))
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
