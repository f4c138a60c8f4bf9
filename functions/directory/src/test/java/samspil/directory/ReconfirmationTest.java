package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconfirmationTest {
    private static final Instant STORED = Instant.parse("2026-01-15T10:00:00Z");
    private static final Instant VERIFIED = Instant.parse("2026-03-31T10:00:00Z");

    @Test
    void anEntryIsAskedAboutElevenMonthsAfterItWasConfirmed() {
        assertEquals(Optional.of(LocalDate.parse("2027-02-28")), due(VERIFIED, "2026-04-01"));
    }

    @Test
    void anEntryThatNeverWasConfirmedIsAskedAboutElevenMonthsAfterItWasStored() {
        assertEquals(Optional.of(LocalDate.parse("2026-12-15")), due(null, "2026-01-15"));
    }

    @Test
    void itIsAskedAboutThreeTimesAndThenNoMore() {
        assertEquals(Optional.of(LocalDate.parse("2027-01-15")), due(null, "2026-12-16"));
        assertEquals(Optional.of(LocalDate.parse("2027-02-15")), due(null, "2027-01-16"));
        assertEquals(Optional.empty(), due(null, "2027-02-16"));
    }

    @Test
    void nobodyIsAskedWhereThereIsNoAddress() {
        var entry = Samples.organisation("Skak", List.of(new Contact("Ib", null, null, null, null)), VERIFIED);
        assertEquals(Optional.empty(), Reconfirmation.dueOn(entry, STORED, LocalDate.parse("2026-04-01")));
    }

    @Test
    void aContactWhoIsNotPublishedIsAskedToo() {
        var entry = Samples.organisation("Skak", List.of(Samples.PRIVATE), VERIFIED);
        assertEquals(Optional.of("hanne@privat.example"), Reconfirmation.recipient(entry));
    }

    @Test
    void theConfirmationHoldsForThirteenMonths() {
        var trust = new Trust(Trust.Source.ORGANISATION, VERIFIED);
        assertTrue(trust.isConfirmed(Instant.parse("2027-04-30T23:59:59Z")));
        assertFalse(trust.isConfirmed(Instant.parse("2027-05-01T00:00:00Z")));
        assertFalse(new Trust(Trust.Source.ORGANISATION, null).isConfirmed(VERIFIED));
    }

    private static Optional<LocalDate> due(@org.jspecify.annotations.Nullable Instant verifiedAt, String from) {
        var entry = Samples.organisation("Skak", List.of(Samples.SHOWN), verifiedAt);
        return Reconfirmation.dueOn(entry, STORED, LocalDate.parse(from));
    }
}
