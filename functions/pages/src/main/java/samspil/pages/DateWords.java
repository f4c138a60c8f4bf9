package samspil.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import samspil.kernel.CoarseDate;
import samspil.kernel.CoarseDate.Season;
import samspil.kernel.Language;

/** Dates as people read them: {@code 20. februar 2014}, {@code efterår 2016}. */
public record DateWords(Language language) {

    /** A date as exact as it is known. */
    public String of(CoarseDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(date.first());
            case SEASON -> Words.say(language, season(date.season()), Integer.toString(date.year()));
            case YEAR -> Integer.toString(date.year());
        };
    }

    /** A day. */
    public String day(LocalDate day) {
        return day(day, FormatStyle.LONG);
    }

    /** A day of the week: {@code mandag den 15. marts 2027}. */
    public String weekday(LocalDate day) {
        return day(day, FormatStyle.FULL);
    }

    /** A time of a day: {@code 23.59}. */
    public String hour(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time);
    }

    private String day(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language.locale())
                .format(day);
    }

    private static String season(Season season) {
        return switch (season) {
            case SPRING -> "season.spring";
            case SUMMER -> "season.summer";
            case AUTUMN -> "season.autumn";
            case WINTER -> "season.winter";
        };
    }
}
