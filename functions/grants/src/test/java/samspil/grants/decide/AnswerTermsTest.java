package samspil.grants.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.grants.GrantsDesk;
import samspil.grants.decide.LetterText.Part;
import samspil.grants.file.Case;
import samspil.grants.file.SentApplication;
import samspil.grants.file.Some;
import samspil.grants.file.WholeFile;
import samspil.grants.law.Edition;
import samspil.grants.law.LawSetId;
import samspil.grants.law.LawSets;
import samspil.grants.scheme.AppealRoute;
import samspil.grants.scheme.Legal;
import samspil.grants.scheme.Terms;

/** Until when a letter says that one may answer: whole days of the round's zone. */
class AnswerTermsTest {
    private static final Instant NOW = Instant.parse("2027-03-10T22:30:00Z");

    @Test
    void anAwardMayBeAcceptedToTheEndOfTheThirtiethDayWhateverTheClocksDo() {
        assertEquals(
                Instant.parse("2027-04-09T21:59:59Z"), of(null, LawSetId.DK).acceptUntil());
    }

    @Test
    void whereLawAndSchemeKnowNoTermOfAppealTheLetterHasNone() {
        assertNull(of(null, LawSetId.DK).appealUntil());
    }

    @Test
    void theTermOfAppealIsTheLaws() {
        assertEquals(
                Instant.parse("2027-03-31T21:59:59Z"), of(null, LawSetId.NO).appealUntil());
    }

    @Test
    void aTermThatTheSchemeSaysGoesBeforeTheLaws() {
        assertEquals(Instant.parse("2027-04-07T21:59:59Z"), of(28, LawSetId.NO).appealUntil());
    }

    @Test
    void aPartOfALetterWithoutWordsIsNotThere() {
        var parts = List.of(new Part("reasons", "Hvorfor", "Fordi"), new Part("appeal", "Klage", " "));
        var letter = new LetterText("da", "Svar", "Foreningen", "Kommunen", "1. marts", Some.money(1), parts);
        assertEquals(Set.of("reasons"), letter.names());
    }

    private static AnswerTerms of(@Nullable Integer days, LawSetId law) {
        Edition edition =
                LawSets.shipped().of(law).on(LocalDate.of(2027, 3, 10)).orElseThrow();
        return AnswerTerms.of(it(days), edition, NOW);
    }

    private static Case it(@Nullable Integer days) {
        var terms = GrantsDesk.terms();
        var appeal = terms.legal().appeal();
        var legal = new Legal(
                terms.legal().law(), terms.legal().basis(), new AppealRoute(appeal.body(), days, appeal.guidance()));
        var changed = new Terms(
                terms.about(),
                terms.eligibility(),
                terms.form(),
                terms.filing(),
                terms.assessment(),
                legal,
                terms.afterwards());
        return new Case(
                new WholeFile().until(4).file(), "Foreningen", Some.round(), changed, SentApplication.FORGOTTEN);
    }
}
