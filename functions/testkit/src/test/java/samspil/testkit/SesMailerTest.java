package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.store.Mailer.Calendar;
import samspil.platform.store.Mailer.Mail;
import samspil.platform.store.SesMailer;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

class SesMailerTest {
    private static final String FROM = "samspil@samspil.example";
    private static final Calendar INVITATION = new Calendar("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
    private static final Mail MAIL = new Mail("a@example.org", "Dialogmøde", "Velkommen", "<p>Velkommen</p>", "x");

    @RegisterExtension
    static final EmbeddedAws aws = EmbeddedAws.ofProject();

    @BeforeEach
    void nothingWasSent() {
        aws.clear();
    }

    @Test
    void aMailHasTheIdThatItsSenderIsTold() {
        try (var ses = aws.as("OutboxFunction").ses()) {
            assertEquals(
                    new SesMailer(ses, FROM).accept(MAIL),
                    aws.mails().getFirst().id());
        }
    }

    @Test
    void headersAndTagsGoAlong() {
        try (var ses = aws.as("OutboxFunction").ses()) {
            new SesMailer(ses, FROM)
                    .send(MAIL.withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                            .withTag("rid", "r-1"));
        }
        var mail = aws.mails().getFirst();
        assertEquals(Map.of("about", "x", "rid", "r-1"), mail.tags());
        assertTrue(mail.source().contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), mail.source());
    }

    @Test
    void anInvitationArrivesWithItsCalendarAndItsTags() {
        try (var ses = aws.as("OutboxFunction").ses()) {
            new SesMailer(ses, FROM).send(MAIL.with(INVITATION).withTag("rid", "r-1"));
        }
        var mail = aws.mails().getFirst();
        assertEquals(Optional.of(INVITATION.text()), mail.calendar());
        assertEquals(Optional.of("Velkommen"), mail.text());
        assertEquals("Dialogmøde", mail.subject());
        assertEquals(Map.of("about", "x", "rid", "r-1"), mail.tags());
    }

    @Test
    void whoMailsNoInvitationsMaySendNone() {
        try (var ses = aws.as("AccessDeskFunction").ses()) {
            var mailer = new SesMailer(ses, FROM);
            assertThrows(SesV2Exception.class, () -> mailer.send(MAIL.with(INVITATION)));
        }
    }
}
