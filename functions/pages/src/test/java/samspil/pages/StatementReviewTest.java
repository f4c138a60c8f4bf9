package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReviewTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-10, CURRENT",
        "2026-03-10, 2027-01-08, CURRENT",
        "2026-03-10, 2027-01-09, DUE_SOON",
        "2026-03-10, 2027-03-10, DUE_SOON",
        "2026-03-10, 2027-03-11, OVERDUE",
        "2024-02-29, 2025-02-28, DUE_SOON",
        "2024-02-29, 2025-03-01, OVERDUE"
    })
    void aStatementIsDueOneYearAfterItsLastReview(LocalDate reviewed, LocalDate today, StatementReview.State expected) {
        assertEquals(expected, new StatementReview(reviewed).on(today));
    }

    @RepeatedTest(200)
    void aStateNeverGetsBetterByWaiting(RepetitionInfo repetition) {
        var seed = 40_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var review = new StatementReview(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000)));
        var day = review.reviewed().plusDays(random.nextInt(500));
        var later = day.plusDays(random.nextInt(500));
        assertTrue(review.on(day).compareTo(review.on(later)) <= 0, "seed " + seed);
    }

    @RepeatedTest(200)
    void thereAreSixtyDaysOfNoticeBeforeItIsOverdue(RepetitionInfo repetition) {
        var seed = 41_000L + repetition.getCurrentRepetition();
        var review = new StatementReview(LocalDate.of(2020, 1, 1).plusDays(new Random(seed).nextInt(4_000)));
        var noticed = review.reviewed()
                .datesUntil(review.due().plusDays(30))
                .filter(day -> review.on(day) == StatementReview.State.DUE_SOON)
                .count();
        assertEquals(61, noticed, "seed " + seed);
    }

    @Test
    void everyMunicipalityHasAStatementOfItsCountrysTool() {
        for (var dress : Dresses.shipped().all().values()) {
            var address = dress.statement().address().toString();
            assertTrue(address.matches("https://(was\\.digst\\.dk|uustatus\\.no)/.+"), address);
        }
    }
}
