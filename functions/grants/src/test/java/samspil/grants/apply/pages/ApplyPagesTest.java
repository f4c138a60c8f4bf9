package samspil.grants.apply.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.apply.Association.ROOM;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.apply.Association;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class ApplyPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);

    @BeforeEach
    void aRoundIsOpen() {
        AWS.clear();
        Association.openRound(AWS, clock);
    }

    @Test
    void anApplicationIsWrittenSentAndFollowed() {
        var application = association.begin();
        association.fill(application);
        assertFalse(association.get(application + "/check").body().contains("Dette mangler"));
        var sent = association.send(application);
        assertEquals(application + "/sent", sent.headers().get("Location"));
        assertTrue(association.get(application + "/sent").body().contains("Ansøgningen er sendt"));
        var status = association.get(application).body();
        assertTrue(status.contains("Modtaget"));
        assertTrue(status.contains("12.500 kr."));
        assertTrue(status.contains("Spisefællesskab for enlige"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSent() {
        var application = association.begin();
        var page = association.get(application + "/check").body();
        assertTrue(page.contains("Dette mangler"));
        assertEquals(400, association.post(application + "/check", "key", "k").status());
        assertTrue(association.get(application).body().contains("ikke sendt endnu"));
    }

    @Test
    void twoWhoWriteAtOnceOverwriteNothing() {
        var application = association.begin();
        var section = application + "/sections/2";
        var seen = association.base(section);
        association.colleague().write(application, 2, "q-purpose", "Fra Carl");
        var moved = association.post(section, "base", seen, "q-purpose", "Fra Anna");
        assertEquals(409, moved.status());
        assertTrue(moved.body().contains("Fra Carl"));
        assertTrue(moved.body().contains("Fra Anna"));
        assertTrue(association.get(section).body().contains("Fra Carl"));
    }

    @Test
    void twoWhoWriteInTwoSectionsAreNotInEachOthersWay() {
        var application = association.begin();
        var seen = association.base(application + "/sections/1");
        association.colleague().write(application, 2, "q-purpose", "Fra Carl");
        var saved = association.post(application + "/sections/1", "base", seen, "q-members", "12");
        assertEquals(303, saved.status());
    }

    @Test
    void anotherAssociationFindsNothing() {
        var application = association.begin();
        assertEquals(404, association.other().get(application).status());
        assertEquals(404, association.other().get(application + "/check").status());
        assertFalse(association.other().get(ROOM).body().contains("Kladder"));
    }

    @Test
    void aSecondApplicationInTheRoundLeadsToTheFirst() {
        var application = association.begin();
        var again = association.post(ROOM + "/new/r2027");
        assertEquals(409, again.status());
        assertTrue(again.body().contains(application));
    }

    @Test
    void aDeletedDraftMakesRoom() {
        var application = association.begin();
        association.post(application + "/deletion");
        assertEquals(404, association.get(application).status());
        assertEquals(303, association.post(ROOM + "/new/r2027").status());
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsFieldAndStays() {
        var application = association.begin();
        var refused = association.write(application, 3, "q-amount", "mange penge");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#q-amount\""));
        assertTrue(refused.body().contains("mange penge"));
    }

    @Test
    void aNumberWithAWrongCheckDigitIsRefusedAtItsField() {
        var application = association.begin();
        var refused = association.write(application, 1, "q-number", "12345678");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#q-number\""));
    }

    @Test
    void anAnswerBringsUpTheQuestionThatHangsOnIt() {
        var application = association.begin();
        var saved = association.write(application, 2, "q-where", "online");
        assertTrue(String.valueOf(saved.headers().get("Location")).startsWith(application + "/sections/2"));
        assertTrue(association.get(application + "/sections/2").body().contains("q-local-users"));
    }

    @Test
    void aFormSentTwiceIsOneApplication() {
        var application = association.begin();
        association.fill(application);
        var first = association.post(application + "/check", "key", "one");
        var second = association.post(application + "/check", "key", "one");
        assertEquals(first.headers().get("Location"), second.headers().get("Location"));
    }

    @Test
    void nothingIsTakenAfterTheDeadline() {
        var application = association.begin();
        association.fill(application);
        clock.set(Instant.parse("2027-03-15T23:00:00Z"));
        assertEquals(400, association.post(application + "/check", "key", "one").status());
    }

    @Test
    void theTestStringOfVirusChecksIsRefused() {
        var application = association.begin();
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        var page = association.attach(
                application, 4, "accounts", ("%PDF-1.7\n" + eicar).getBytes(StandardCharsets.US_ASCII));
        assertTrue(page.body().contains("Kan ikke bruges"));
        assertTrue(association.get(application + "/check").body().contains("fjern den, og tilføj en anden"));
    }

    @Test
    void aSentApplicationIsTakenBack() {
        var application = association.begin();
        association.fill(application);
        association.send(application);
        var done = association.post(application + "/deeds/withdraw", "at", "0", "key", "k2");
        assertEquals(application + "?done=my-withdraw", done.headers().get("Location"));
        assertTrue(association.get(application).body().contains("Trukket tilbage"));
        assertEquals(303, association.post(ROOM + "/new/r2027").status());
    }
}
