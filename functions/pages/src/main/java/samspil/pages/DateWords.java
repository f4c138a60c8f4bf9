package samspil.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;

/** Dates as people read them: {@code 20. februar 2014}, {@code efterår 2016}. */
public record DateWords(Language language) {

    /** A date as exact as it is known. */
    public String of(CoarseDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(date.first());
            case SEASON ->
                Words.say(
                        language,
                        "season." + date.season().name().toLowerCase(Locale.ROOT),
                        Integer.toString(date.year()));
            case YEAR -> Integer.toString(date.year());
        };
    }

    /** A day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
