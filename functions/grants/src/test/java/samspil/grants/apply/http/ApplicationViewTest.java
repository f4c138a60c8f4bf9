package samspil.grants.apply.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.grants.apply.http.ApplicationView.Line;
import samspil.grants.apply.http.ApplicationView.Sent;
import samspil.grants.file.Answering;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deciding;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.Hash;
import samspil.grants.file.Some;
import samspil.grants.file.WholeFile;

/** An applicant is told no decision before its letter. */
class ApplicationViewTest {
    @ParameterizedTest
    @CsvSource({"1, SUBMITTED", "2, ASSESSING", "3, ASSESSING", "4, ASSESSING"})
    void untilTheLetterAnApplicationIsBeingAssessed(int events, FileState told) {
        var file = new WholeFile().until(events).file();
        assertTold(told, file);
        assertNull(Sent.of(file).award());
    }

    @ParameterizedTest
    @CsvSource({"100", "40", "0"})
    void whateverIsDecidedLooksTheSameUntilTheLetter(long ore) {
        var decided = new Deciding.Decided(Some.decision(ore, Some.LINE), null);
        assertTold(
                FileState.ASSESSING,
                new WholeFile().until(3).after(3, Some.DECIDER, decided).file());
    }

    @Test
    void fromTheLetterOnStateAndAwardAreTold() {
        var file = new WholeFile().until(5).file();
        assertTold(FileState.NOTIFIED, file);
        assertEquals(Some.money(100), Sent.of(file).award());
    }

    @Test
    void aChangeOnAppealIsNotToldBeforeItsLetter() {
        var ruling = new Deciding.Ruling(true, "less", "case 9");
        var file = new WholeFile()
                .until(5)
                .after(5, Some.APPLICANT, new Answering.Appealed(Hash.of("words")))
                .after(6, Some.DECIDER, new Deciding.Changed(Some.money(60), ruling))
                .file();
        assertTold(FileState.APPEALED, file);
        assertNull(Sent.of(file).award());
    }

    private static void assertTold(FileState state, ApplicationFile file) {
        assertEquals(state, Sent.of(file).state());
        assertEquals(state, Line.of(FileHead.of(file)).state());
    }
}
