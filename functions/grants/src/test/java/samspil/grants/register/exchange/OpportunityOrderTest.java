package samspil.grants.register.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.grants.register.exchange.Opportunity.Event;
import samspil.grants.register.exchange.Opportunity.Status;
import samspil.grants.register.exchange.Opportunity.Timeline;

class OpportunityOrderTest {
    private static final List<Opportunity> ALL =
            List.of(closing("Kor", "2027-05-01"), closing("Bold", null), closing("Aften", "2027-03-15"));

    @Test
    void whatNeverClosesComesLast() {
        assertEquals(List.of("Aften", "Kor", "Bold"), titles("keyDates.closeDate", false));
    }

    @Test
    void theOtherWayItComesFirst() {
        assertEquals(List.of("Bold", "Kor", "Aften"), titles("keyDates.closeDate", true));
    }

    @Test
    void thoseThatAreAlikeStandByTheirTitlesEitherWay() {
        assertEquals(List.of("Aften", "Bold", "Kor"), titles("status.value", false));
        assertEquals(List.of("Aften", "Bold", "Kor"), titles("status.value", true));
    }

    private static List<String> titles(String field, boolean descending) {
        var order = OpportunityOrder.by(field).orElseThrow().order(descending);
        return ALL.stream().sorted(order).map(Opportunity::title).toList();
    }

    private static Opportunity closing(String title, @Nullable String day) {
        var opens = new Event("Opens", "singleDate", LocalDate.parse("2027-01-01"));
        var dates = day == null ? null : new Timeline(opens, new Event("Closes", "singleDate", LocalDate.parse(day)));
        var at = Instant.parse("2027-01-01T00:00:00Z");
        return new Opportunity(title, title, new Status("open", ""), "", null, dates, "", Map.of(), at, at);
    }
}
