package samspil.directory.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.directory.Recurrence;
import samspil.directory.SomeEntries;
import samspil.directory.pages.words.Dates;
import samspil.directory.pages.words.RuleWords;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;

class RuleWordsTest {
    private static final LocalDateTime START = LocalDateTime.parse("2026-09-01T19:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA|FREQ=WEEKLY;BYDAY=TU|Hver tirsdag kl. 19.00–20.30",
                "NB|FREQ=WEEKLY;BYDAY=TU,TH|Hver tirsdag og torsdag kl. 19.00–20.30",
                "NN|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU|Annankvar tysdag kl. 19.00–20.30",
                "EN|FREQ=WEEKLY;INTERVAL=3|Tuesday every 3 weeks, 19:00–20:30",
                "DA|FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|Alle hverdage kl. 19.00–20.30",
                "DA|FREQ=MONTHLY;BYDAY=1TU|Første tirsdag i hver måned kl. 19.00–20.30",
                "NB|FREQ=MONTHLY;BYDAY=-1FR|Siste fredag hver måned kl. 19.00–20.30",
                "EN|FREQ=MONTHLY;BYDAY=2WE|The second Wednesday of every month, 19:00–20:30",
                "DA|FREQ=MONTHLY;BYMONTHDAY=1,15|Den 1. og den 15. i hver måned kl. 19.00–20.30",
                "DA|FREQ=DAILY|Hver dag kl. 19.00–20.30",
                "NN|FREQ=YEARLY|Kvart år 1. september kl. 19.00–20.30",
                "DA|FREQ=WEEKLY;COUNT=8|Hver tirsdag kl. 19.00–20.30, 8 gange i alt",
                "DA|FREQ=WEEKLY;UNTIL=20270525T170000Z|Hver tirsdag kl. 19.00–20.30, til og med 25. maj 2027",
                "DA|FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1|På skiftende dage kl. 19.00–20.30"
            })
    void aRuleIsSaidAsPeopleSayIt(Language language, String rule, String words) {
        assertEquals(words, words(language, rule, Set.of()));
    }

    @Test
    void onlyDaysStillToComeAreLeftOutInWords() {
        var except = Set.of(START.plusWeeks(1), LocalDateTime.parse("2026-12-22T19:00"));
        assertEquals(
                "Hver tirsdag kl. 19.00–20.30, ikke 22. december", words(Language.DA, "FREQ=WEEKLY;BYDAY=TU", except));
    }

    @Test
    void whatHappensOnceIsADay() {
        assertEquals("Tirsdag 1. september kl. 19.00–20.30", words(Language.DA, null, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleCanBeSaid(Language language) {
        for (var rule : new String[] {
            "FREQ=MONTHLY;BYDAY=5FR",
            "FREQ=MONTHLY;BYDAY=-2MO",
            "FREQ=MONTHLY",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=MONTHLY;BYDAY=MO",
            "FREQ=WEEKLY;UNTIL=20270101",
            "FREQ=YEARLY;BYMONTH=5"
        }) {
            assertFalse(words(language, rule, Set.of()).isBlank(), rule);
        }
    }

    private static String words(Language language, @Nullable String rule, Set<LocalDateTime> except) {
        var time =
                new Recurrence(START, Duration.ofMinutes(90), ZoneId.of("Europe/Copenhagen"), rule, except, Set.of());
        var visit = new Visit(SomeEntries.municipality("herlev"), language, Instant.parse("2026-11-22T09:00:00Z"));
        return new RuleWords(new Dates(visit)).of(time);
    }
}
