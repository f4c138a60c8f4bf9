package samspil.policies.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.policies.consultation.SomeConsultations.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.policies.consultation.Statement.Remark;
import samspil.testkit.Seeded;

class ConsultationTest {

    @Test
    void itIsOpenFromItsFirstDayToTheEndOfItsLast() {
        var consultation = SomeConsultations.open(14);

        assertEquals(Standing.PLANNED, consultation.on(DAY.minusDays(1)));
        assertEquals(Standing.OPEN, consultation.on(DAY));
        assertEquals(Standing.OPEN, consultation.on(DAY.plusDays(14)));
        assertEquals(Standing.CLOSED, consultation.on(DAY.plusDays(15)));
    }

    @Test
    void aResponseIsTakenExactlyWhileItIsOpen() {
        Seeded.check(1_000, any -> {
            var today = SomeConsultations.day(any);
            var consultation = SomeConsultations.lived(any, today);
            var inTime = !today.isBefore(consultation.first().opens()) && !today.isAfter(consultation.closes());
            var taken = new ConsultationRules(consultation, today)
                    .response(SomeConsultations.of(1))
                    .isEmpty();
            assertEquals(inTime && consultation.outcome() == null, taken);
        });
    }

    @Test
    void everyExtensionGivesMoreTimeAndFollowsTheOneBefore() {
        Seeded.check(1_000, any -> {
            var consultation = SomeConsultations.lived(any, SomeConsultations.day(any));
            var last = consultation.first().closes();
            for (var extension : consultation.extensions()) {
                assertEquals(last, extension.from());
                assertTrue(extension.to().isAfter(last));
                last = extension.to();
            }
            assertEquals(last, consultation.closes());
        });
    }

    @Test
    void noExtensionEverEndsBeforeToday() {
        Seeded.check(1_000, any -> {
            var today = SomeConsultations.day(any);
            var consultation = SomeConsultations.any(any);
            var to = SomeConsultations.day(any);
            var taken = new ConsultationRules(consultation, today).extension(to).isEmpty();
            assertFalse(taken && (to.isBefore(today) || !to.isAfter(consultation.closes())));
        });
    }

    @Test
    void nothingMovesOnceTheAnswersArePublished() {
        Seeded.check(300, any -> {
            var answered = SomeConsultations.any(any).answered(new Outcome("Tak", null, Instant.EPOCH));
            LocalDate day = SomeConsultations.day(any);
            var rules = new ConsultationRules(answered, day);
            assertTrue(rules.extension(day.plusDays(1_000)).isPresent());
            assertTrue(rules.response(SomeConsultations.of(1)).isPresent());
            assertTrue(rules.answering().isPresent());
        });
    }

    @Test
    void theMunicipalityAnswersWhenTheTimeIsUpAndNotBefore() {
        var consultation = SomeConsultations.open(14);

        assertEquals(
                Optional.of(new Violation("", "consultation.open")),
                new ConsultationRules(consultation, DAY.plusDays(14)).answering());
        assertEquals(Optional.empty(), new ConsultationRules(consultation, DAY.plusDays(15)).answering());
    }

    @Test
    void aSectionThatTheDraftDoesNotHaveIsRefused() {
        var rules = new ConsultationRules(SomeConsultations.open(14), DAY);

        assertEquals(Optional.empty(), rules.response(SomeConsultations.of(3)));
        assertEquals(
                Optional.of(new Violation("/remarks", "section.unknown")), rules.response(SomeConsultations.of(4)));
    }

    @Test
    void sayingNothingIsNoStatement() {
        assertThrows(InvalidValue.class, () -> new Statement(null, List.of()));
    }

    @Test
    void sayingTwoThingsOfOneSectionIsNoStatement() {
        var remark = new Remark(1, "Godt");
        assertThrows(InvalidValue.class, () -> new Statement(null, List.of(remark, remark)));
    }

    @Test
    void onePersonHasOneResponseHoweverTheyCallThemselves() {
        var id = SomeConsultations.open(1).key().id();
        assertEquals(
                Author.citizen("p", null).response(id),
                Author.citizen("p", "Navn").response(id));
    }

    @Test
    void allWhoSpeakForAnOrganisationShareItsResponse() {
        var id = SomeConsultations.open(1).key().id();
        assertEquals(new Author("p", "o", "Klub").response(id), new Author("q", "o", "Klub").response(id));
    }

    @Test
    void thatSomebodySpeaksForAnOrganisationLeavesTheirOwnResponseAlone() {
        var id = SomeConsultations.open(1).key().id();
        assertNotEquals(
                new Author("p", "o", "Klub").response(id),
                Author.citizen("p", null).response(id));
    }
}
