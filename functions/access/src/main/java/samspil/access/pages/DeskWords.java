package samspil.access.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import samspil.kernel.Language;
import samspil.pages.DateWords;

/** Days and instants as people read them. */
record DeskWords(Language language, ZoneId zone) {

    String day(LocalDate day) {
        return new DateWords(language).day(day);
    }

    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(zone)
                .format(instant);
    }
}
