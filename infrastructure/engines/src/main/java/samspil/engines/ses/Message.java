package samspil.engines.ses;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A message as it goes over the wire (RFC 5322 and MIME). */
record Message(MimeMessage mime) {

    static Message parse(byte[] source) {
        try {
            return new Message(new MimeMessage(session(), new ByteArrayInputStream(source)));
        } catch (MessagingException e) {
            throw new MalformedMail(e);
        }
    }

    static Session session() {
        return Session.getInstance(new Properties());
    }

    String subject() {
        try {
            return Optional.ofNullable(mime.getSubject()).orElse("");
        } catch (MessagingException e) {
            throw new MalformedMail(e);
        }
    }

    /** The addresses of a header, with their names. */
    List<String> addresses(String header) {
        try {
            var value = mime.getHeader(header, ", ");
            return value == null ? List.of() : parse(value);
        } catch (MessagingException e) {
            throw new MalformedMail(e);
        }
    }

    /** A header of ours, empty where it is missing. */
    String header(String name) {
        try {
            return Optional.ofNullable(mime.getHeader(name, ", ")).orElse("");
        } catch (MessagingException e) {
            throw new MalformedMail(e);
        }
    }

    /** The first part of a type, wherever it stands. */
    Optional<String> part(String type) {
        try {
            return parts(mime).stream()
                    .filter(part -> is(part, type))
                    .findFirst()
                    .map(Message::content);
        } catch (MessagingException | IOException e) {
            throw new MalformedMail(e);
        }
    }

    private static List<String> parse(String addresses) throws MessagingException {
        return Stream.of(InternetAddress.parseHeader(addresses, false))
                .map(Message::readable)
                .toList();
    }

    private static String readable(InternetAddress address) {
        var name = address.getPersonal();
        return name == null ? address.getAddress() : name + " <" + address.getAddress() + ">";
    }

    private static List<Part> parts(Part part) throws MessagingException, IOException {
        if (!(part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many)) {
            return List.of(part);
        }
        var found = new ArrayList<Part>();
        for (int at = 0; at < many.getCount(); at++) {
            found.addAll(parts(many.getBodyPart(at)));
        }
        return found;
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            throw new MalformedMail(e);
        }
    }

    /** The library knows no handler for calendars, so their bytes are decoded here. */
    private static String content(Part part) {
        try {
            return part.getContent() instanceof String text
                    ? text
                    : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new MalformedMail(e);
        }
    }
}
