package samspil.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import samspil.platform.store.Mailer.Calendar;
import samspil.platform.store.Mailer.Mail;

/**
 * A mail as it goes over the wire (RFC 5322, MIME), for what the mail service can't put together itself: a calendar
 * part beside text and HTML. It stands inside the alternatives and is no attachment, so that readers show buttons to
 * answer with.
 */
final class MimeMail extends MimeMessage {

    private MimeMail() {
        super((jakarta.mail.Session) null);
    }

    /** The message's bytes; id and date are left to the mail service. */
    static byte[] of(String from, Mail mail, Calendar calendar) {
        try {
            var message = new MimeMail();
            message.address(from, mail);
            message.setContent(new MimeMultipart(
                    "alternative",
                    part("text/plain; charset=utf-8", mail.text()),
                    part("text/html; charset=utf-8", mail.html()),
                    part("text/calendar; charset=utf-8; method=" + calendar.method(), calendar.text())));
            return message.bytes();
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The library would write this machine's name. */
    @Override
    protected void updateMessageID() {}

    private void address(String from, Mail mail) throws MessagingException {
        setFrom(new InternetAddress(from, true));
        setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), UTF_8.name());
        for (var header : mail.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
    }

    private byte[] bytes() throws MessagingException {
        try (var bytes = new ByteArrayOutputStream()) {
            saveChanges();
            writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From bytes, because the library knows no handler for calendars. */
    private static MimeBodyPart part(String type, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        return part;
    }
}
