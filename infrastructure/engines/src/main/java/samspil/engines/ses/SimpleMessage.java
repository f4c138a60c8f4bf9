package samspil.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Makes a message of a request that gives subject and bodies apart, as SES does. */
final class SimpleMessage extends MimeMessage {
    private static final String CHARSET = "utf-8";

    private SimpleMessage() {
        super(Message.session());
    }

    /** The message's bytes. Recipients of blind copies stand in no header. */
    static byte[] of(SendEmail email, Instant at) {
        try {
            var message = new SimpleMessage();
            message.address(email);
            message.setSentDate(Date.from(at));
            message.fill(email.simple());
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new MalformedMail(e);
        }
    }

    /** The envelope carries the id; the library would write this machine's name. */
    @Override
    protected void updateMessageID() {}

    private void address(SendEmail email) throws MessagingException {
        setFrom(new InternetAddress(email.sender(), true));
        setRecipients(RecipientType.TO, addresses(email.recipients("To")));
        setRecipients(RecipientType.CC, addresses(email.recipients("Cc")));
        if (!email.replyTo().isEmpty()) {
            setReplyTo(addresses(email.replyTo()));
        }
    }

    private void fill(JsonNode simple) throws MessagingException {
        setSubject(simple.at("/Subject/Data").asText(), CHARSET);
        for (var header : simple.path("Headers")) {
            setHeader(header.path("Name").asText(), header.path("Value").asText());
        }
        var text = simple.at("/Body/Text/Data");
        var html = simple.at("/Body/Html/Data");
        if (text.isMissingNode() || html.isMissingNode()) {
            setText((html.isMissingNode() ? text : html).asText(), CHARSET, html.isMissingNode() ? "plain" : "html");
        } else {
            setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
        }
    }

    private static MimeBodyPart part(JsonNode text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text.asText(), CHARSET, subtype);
        return part;
    }

    private static InternetAddress[] addresses(List<String> texts) throws MessagingException {
        return InternetAddress.parse(String.join(", ", texts), true);
    }
}
