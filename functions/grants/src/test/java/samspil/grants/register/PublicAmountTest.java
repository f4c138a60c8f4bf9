package samspil.grants.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.grants.file.Answering;
import samspil.grants.file.Deciding;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Hash;
import samspil.grants.file.Paying;
import samspil.grants.file.Some;

/** What everybody may know of an award at any time: what the applicant was told last. */
class PublicAmountTest {
    private static final FileEvent DECIDED = new Deciding.Decided(Some.decision(100, Some.LINE), null);
    private static final FileEvent TOLD = new Deciding.Notified("hash", "letter", Set.of(), Some.OPENS, Some.OPENS);
    private static final FileEvent APPEALED = new Answering.Appealed(Hash.of("words"));
    private static final FileEvent CHANGED =
            new Deciding.Changed(Some.money(60), new Deciding.Ruling(true, "less", "case 9"));
    private static final FileEvent DECLINED = new Answering.Declined(null);

    @Test
    void beforeTheLetterNothingIsPublic() {
        assertPublic(0, DECIDED);
        assertPublic(100, DECIDED, TOLD);
    }

    @Test
    void aChangeOnAppealIsPublicWhenItIsTold() {
        assertPublic(100, DECIDED, TOLD, APPEALED, CHANGED);
        assertPublic(60, DECIDED, TOLD, APPEALED, CHANGED, TOLD);
    }

    @Test
    void anAgreedChangeIsPublicAtOnce() {
        assertPublic(40, DECIDED, TOLD, new Paying.ChangeAgreed(Some.money(40), "less"));
    }

    @Test
    void whatIsNotTakenIsNotPublicAnyMore() {
        assertPublic(0, DECIDED, TOLD, DECLINED);
        assertPublic(0, DECIDED, TOLD, new Deciding.Lapsed());
    }

    @Test
    void whatNobodyIsToldChangesNothingPublic() {
        assertTrue(List.of(TOLD, DECLINED, new Deciding.Lapsed(), new Paying.ChangeAgreed(null, "other")).stream()
                .allMatch(PublicAmount::mayChange));
        assertFalse(List.of(DECIDED, APPEALED, CHANGED, new Answering.Accepted()).stream()
                .anyMatch(PublicAmount::mayChange));
    }

    private static void assertPublic(long ore, FileEvent... events) {
        assertEquals(Some.money(ore), new PublicAmount(List.of(events)).amount());
    }
}
