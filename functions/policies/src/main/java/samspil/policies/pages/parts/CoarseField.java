package samspil.policies.pages.parts;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.CoarseDate;
import samspil.pages.Words;
import samspil.pages.components.Choice;
import samspil.pages.components.Field;
import samspil.pages.journey.Ground;

/**
 * Asks for a date as exact as somebody knows it. Its fields are called {@code <name>-day}, {@code <name>-month} and
 * {@code <name>-year}.
 *
 * @param month as EDTF writes it, 01 to 12 or 21 to 24 for a season
 */
public record CoarseField(Ground ground, Field field, String day, String month, String year) implements Part {
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    /** The months and the seasons. */
    public List<Choice> months() {
        var locale = ground.language().locale();
        var months = Arrays.stream(Month.values())
                .map(each -> choice(each.getValue(), each.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
        var seasons = IntStream.rangeClosed(FIRST_SEASON, LAST_SEASON).mapToObj(code -> choice(code, season(code)));
        return Stream.concat(months, seasons).toList();
    }

    private String season(int code) {
        var season = new CoarseDate("2000-" + code).season();
        return Words.say(ground.language(), "season." + season.name().toLowerCase(Locale.ROOT), "")
                .strip();
    }

    private Choice choice(int code, String words) {
        var value = "%02d".formatted(code);
        return new Choice(value, words, value.equals(month));
    }
}
