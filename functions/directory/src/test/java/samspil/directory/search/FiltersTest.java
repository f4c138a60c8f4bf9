package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.directory.AccessFeature;
import samspil.directory.AgeRange;
import samspil.directory.Cost;
import samspil.directory.Query;
import samspil.directory.Recurrence;
import samspil.directory.Results;
import samspil.directory.Taxonomy;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.Money;

class FiltersTest {
    private final Shelf herlev = new Shelf("herlev");

    @Test
    void theNearestComesFirstAndTheFarAreLeftOut() {
        herlev.venue("Far", herlev.place("Herlev", 0.2));
        herlev.venue("Middle", herlev.place("Herlev", 0.02));
        herlev.venue("Close", herlev.place("Herlev", 0.01));
        herlev.venue("Nowhere", null);
        var results = find(Map.of("near", "55.7237,12.44", "within", "5000"));
        assertEquals(List.of("Close", "Middle"), Shelf.names(results));
        assertEquals(1112, results.hits().getFirst().metres());
    }

    @Test
    void entriesWithoutAPlaceAreFoundInEveryOtherWay() {
        herlev.venue("Nowhere", null);
        assertEquals(List.of("Nowhere"), herlev.names(""));
        assertEquals(List.of("Nowhere"), herlev.names("nowhere"));
    }

    @Test
    void anActivityIsWhereItsVenuesAre() {
        var close = herlev.venue("Close", herlev.place("Herlev", 0.01), AccessFeature.LIFT);
        var club = herlev.organisation(Shelf.about("Club", null), herlev.place("Ballerup", 0.03));
        herlev.activity("Chess", List.of(club.id()), List.of(close.id()));
        assertEquals(List.of("Chess", "Close"), Shelf.names(find(Map.of("town", "Herlev"))));
        assertEquals(List.of("Chess", "Close"), Shelf.names(find(Map.of("accessibility", "lift"))));
        assertEquals(List.of("Chess", "Close", "Club"), Shelf.names(find(Map.of("near", "55.7237,12.44"))));
    }

    @Test
    void anActivityWithoutVenuesIsWhereItsOrganiserIs() {
        var club = herlev.organisation(Shelf.about("Club", null), herlev.place("Ballerup", 0.03));
        herlev.activity("Chess", List.of(club.id()), List.of());
        assertEquals(List.of("Chess", "Club"), Shelf.names(find(Map.of("town", "ballerup"))));
    }

    @Test
    void somebodyTooOldOrTooYoungIsNotShownTheActivity() {
        herlev.activity("Half", new AgeRange(new BigDecimal("5.5"), new BigDecimal("7")), null);
        herlev.activity("Open", null, null);
        herlev.organisation("Club");
        assertEquals(List.of("Club", "Half", "Open"), Shelf.names(find(Map.of("age", "5.5"))));
        assertEquals(List.of("Club", "Open"), Shelf.names(find(Map.of("age", "5"))));
        assertEquals(List.of("Club", "Open"), Shelf.names(find(Map.of("age", "7.5"))));
    }

    @Test
    void freeIsWhatCostsNothing() {
        herlev.activity("Free", null, new Cost(Money.ZERO, null));
        herlev.activity("Dear", null, new Cost(new Money(10_000), null));
        herlev.activity("Unknown", null, null);
        assertEquals(List.of("Free"), Shelf.names(find(Map.of("free", "true"))));
        assertEquals(3, find(Map.of("free", "false")).total());
    }

    @Test
    void oneValueOrTheOtherWillDoButEveryFilterMustBeMet() {
        herlev.organisation("Both", "topic:music", "target:young");
        herlev.organisation("Music", "topic:music");
        herlev.organisation("Games", "topic:games");
        assertEquals(
                List.of("Both", "Games", "Music"), Shelf.names(find(Map.of("category", "topic:music,topic:games"))));
        assertEquals(List.of("Both"), Shelf.names(find(Map.of("category", "topic:music,target:young"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|TUESDAY",
                "FREQ=WEEKLY|TUESDAY",
                "FREQ=WEEKLY;BYDAY=TU,TH|TUESDAY THURSDAY",
                "FREQ=MONTHLY;BYDAY=1TU|TUESDAY",
                "FREQ=DAILY;INTERVAL=7|TUESDAY",
                "FREQ=DAILY;BYDAY=TU,WE|TUESDAY WEDNESDAY",
                "FREQ=DAILY;COUNT=2|TUESDAY WEDNESDAY",
                "FREQ=MONTHLY;BYMONTHDAY=6;COUNT=2|TUESDAY FRIDAY"
            })
    void anActivityIsOnTheDaysItOccurs(String rule, String days) {
        var tuesday = LocalDateTime.of(2026, 1, 6, 19, 0);
        var times = new Recurrence(tuesday, Duration.ofHours(2), Country.DK.zone(), rule, Set.of(), Set.of());
        var expected = List.of(days.split(" ")).stream().map(DayOfWeek::valueOf).toList();
        assertEquals(expected, List.copyOf(Weekdays.of(List.of(times))));
    }

    @Test
    void aWeekdayFindsItsActivities() {
        var monday = LocalDateTime.of(2026, 1, 5, 19, 0);
        var times = new Recurrence(monday, Duration.ofHours(2), Country.DK.zone(), "FREQ=WEEKLY", Set.of(), Set.of());
        herlev.activity("Chess", List.of(), List.of(), times);
        assertEquals(List.of("Chess"), Shelf.names(find(Map.of("weekday", "monday"))));
        assertTrue(find(Map.of("weekday", "tuesday")).hits().isEmpty());
    }

    private Results find(Map<String, String> parameters) {
        var lists = parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
        Query query =
                new QueryParameters(Taxonomy.shipped()).read(lists, Language.DA).orThrow();
        return herlev.find(query);
    }
}
