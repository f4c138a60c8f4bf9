package samspil.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.kernel.InvalidValue;
import samspil.platform.json.Json;
import samspil.platform.store.Mailer.Calendar;
import samspil.platform.store.Mailer.Mail;

class MimeMailTest {
    private static final Calendar INVITATION = new Calendar("""
            BEGIN:VCALENDAR
            METHOD:REQUEST
            BEGIN:VEVENT
            SUMMARY:Dialogmøde på Herlev Rådhus
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));
    private static final Mail PLAIN =
            new Mail("aase@example.org", "Dialogmøde æøå", "Velkommen, Åse", "<p>Velkommen, Åse</p>", "meeting");
    private static final Mail MAIL =
            PLAIN.with(INVITATION).withHeader("List-Unsubscribe", "<https://samspil.example/u>");

    @Test
    void textHtmlAndCalendarAreThreeFormsOfOneMessage() throws Exception {
        var parts = (MimeMultipart) parsed().getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"), parts.getContentType());
        assertEquals(3, parts.getCount());
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
        assertTrue(parts.getBodyPart(2).isMimeType("text/calendar"));
    }

    @Test
    void thePartNamesTheMethodOfTheCalendar() throws Exception {
        var type = calendar().getContentType().replaceAll("\\s+", " ");
        assertEquals("text/calendar; charset=utf-8; method=REQUEST", type);
    }

    @Test
    void theCalendarIsNoAttachment() throws Exception {
        assertNull(calendar().getHeader("Content-Disposition"));
    }

    @Test
    void theCalendarArrivesByteForByte() throws Exception {
        var bytes = calendar().getInputStream().readAllBytes();
        assertArrayEquals(INVITATION.text().getBytes(UTF_8), bytes);
    }

    @Test
    void subjectAddressesAndHeadersStandAbove() throws Exception {
        var message = parsed();
        assertEquals("Dialogmøde æøå", message.getSubject());
        assertEquals("aase@example.org", message.getAllRecipients()[0].toString());
        assertEquals("post@samspil.example", message.getFrom()[0].toString());
        assertEquals("<https://samspil.example/u>", message.getHeader("List-Unsubscribe", ","));
    }

    @Test
    void itIsPlainAsciiWithShortLines() {
        var lines = List.of(new String(bytes(), UTF_8).split("\r\n"));
        assertTrue(lines.stream().allMatch(line -> line.matches("[\\t -~]{0,200}")), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nb",
                "a@example.org, b@example.org",
                "a@example.org;b@example.org",
                "Åse <a@example.org>",
                "a b@example.org",
                "a@b@example.org",
                "nowhere",
                ""
            })
    void anAddressThatReachesSomebodyElseIsRefused(String to) {
        assertThrows(InvalidValue.class, () -> new Mail(to, "s", "t", "h", "tag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Møde\r\nBcc: b@example.org", "Møde\nx", "Møde\rx", "Møde\u0000", "Møde\u2028x", "Møde\u0085x"})
    void aSubjectWithALineBreakIsRefused(String subject) {
        assertThrows(InvalidValue.class, () -> new Mail("a@example.org", subject, "t", "h", "tag"));
    }

    @Test
    void aHeaderWithALineBreakIsRefused() {
        assertThrows(InvalidValue.class, () -> PLAIN.withHeader("List-Unsubscribe", "<x>\r\nBcc: b@example.org"));
        assertThrows(InvalidValue.class, () -> PLAIN.withHeader("Bcc: b@example.org\r\nX", "y"));
    }

    @Test
    void aTagOfOtherLettersIsRefused() {
        assertThrows(InvalidValue.class, () -> PLAIN.withTag("rid", "a b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "METHOD:REQUEST", "METHOD:request\r\n", "METHOD:REQUEST\r\nMETHOD:CANCEL\r\n"})
    void aCalendarWithoutExactlyOneMethodIsRefused(String text) {
        assertThrows(InvalidValue.class, () -> new Calendar(text));
    }

    @Test
    void aMailWithACalendarIsReadAsItWasWritten() {
        var mail = MAIL.withTag("rid", "r-1");
        assertEquals(mail, Json.read(Json.write(mail), Mail.class).orThrow());
    }

    @Test
    void aMailThatWasStoredBeforeThereWereCalendarsIsRead() {
        var stored = "{\"to\":\"a@example.org\",\"subject\":\"s\",\"text\":\"t\",\"html\":\"h\",\"tag\":\"x\"}";
        var mail = new Mail("a@example.org", "s", "t", "h", "x", null, Map.of(), Map.of());
        assertEquals(mail, Json.read(stored, Mail.class).orThrow());
    }

    private static BodyPart calendar() throws Exception {
        return ((MimeMultipart) parsed().getContent()).getBodyPart(2);
    }

    private static MimeMessage parsed() throws Exception {
        return new MimeMessage((Session) null, new ByteArrayInputStream(bytes()));
    }

    private static byte[] bytes() {
        return MimeMail.of("post@samspil.example", MAIL, INVITATION);
    }
}
