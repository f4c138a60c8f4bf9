package samspil.engines.ses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.Clients;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.template.Mailing;
import samspil.engines.template.Statement;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

class SesEngineTest {
    private static final String IDENTITY = "arn:aws:ses:eu-north-1:000000000000:identity/mail.example.org";
    private static final String SET = "arn:aws:ses:eu-north-1:000000000000:configuration-set/letters";
    private final Engines engines = SampleEngines.shared();
    private final SesV2Client administrator =
            SampleEngines.administrator(engines).ses();

    @BeforeEach
    void emptyTheOutbox() {
        engines.ses().clear();
    }

    @Test
    void aMailIsKeptAsItWasSent() {
        var id = administrator.sendEmail(letter().build()).messageId();
        var mail = engines.ses().mails().getFirst();
        assertEquals(id, mail.id());
        assertEquals("Frivillig <post@mail.example.org>", mail.from());
        assertEquals(List.of("Åse Ødegård <aase@example.org>"), mail.to());
        assertEquals("Besøgsven søges æøå", mail.subject());
    }

    @Test
    void itsTextAndHtmlAreApart() {
        administrator.sendEmail(letter().build());
        var mail = engines.ses().mails().getFirst();
        assertEquals(Optional.of("Kære ven"), mail.text().map(String::strip));
        assertEquals(Optional.of("<p>Kære ven</p>"), mail.html().map(String::strip));
        assertEquals(Optional.empty(), mail.calendar());
    }

    @Test
    void blindCopiesStandInNoHeaderOfTheMessage() {
        administrator.sendEmail(
                letter().destination(to -> to.toAddresses("a@example.org").bccAddresses("b@example.org"))
                        .build());
        var mail = engines.ses().mails().getFirst();
        assertEquals(List.of("b@example.org"), mail.bcc());
        assertFalse(mail.source().contains("\nBcc:"));
    }

    @Test
    void tagsAndConfigurationSetAreKept() {
        administrator.sendEmail(letter().configurationSetName("letters")
                .emailTags(MessageTag.builder().name("kind").value("reminder").build())
                .build());
        var mail = engines.ses().mails().getFirst();
        assertEquals(Map.of("kind", "reminder"), mail.tags());
        assertEquals("letters", mail.configurationSet());
    }

    @Test
    void theCalendarPartOfAWholeMessageIsFound() {
        administrator.sendEmail(raw().build());
        var mail = engines.ses().mails().getFirst();
        assertEquals("Møde", mail.subject());
        assertEquals(List.of("a@example.org"), mail.to());
        assertEquals("post@mail.example.org", mail.from());
        assertTrue(mail.calendar().orElse("").contains("BEGIN:VCALENDAR"));
    }

    @Test
    void aMailToNobodyIsRefused() {
        var nobody = letter().destination(to -> to.toAddresses(List.of())).build();
        assertThrows(BadRequestException.class, () -> administrator.sendEmail(nobody));
        assertEquals(List.of(), engines.ses().mails());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        var nowhere = letter().destination(to -> to.toAddresses("nowhere")).build();
        assertThrows(BadRequestException.class, () -> administrator.sendEmail(nowhere));
    }

    @Test
    void aMailWithoutContentIsRefused() {
        var empty = letter().content(content -> {}).build();
        assertThrows(BadRequestException.class, () -> administrator.sendEmail(empty));
    }

    @Test
    void sendingNeedsTheRightToTheIdentity() {
        var other = IDENTITY.replace("mail.", "other.");
        var denied = assertThrows(
                SesV2Exception.class, () -> may("ses:SendEmail", other).sendEmail(letter().build()));
        assertEquals(403, denied.statusCode());
        assertEquals("AccessDeniedException", denied.awsErrorDetails().errorCode());
        may("ses:SendEmail", IDENTITY).sendEmail(letter().build());
    }

    @Test
    void aConfigurationSetNeedsItsOwnRight() {
        var letter = letter().configurationSetName("letters").build();
        assertThrows(SesV2Exception.class, () -> may("ses:SendEmail", IDENTITY).sendEmail(letter));
        may("ses:SendEmail", IDENTITY, SET).sendEmail(letter);
    }

    @Test
    void aWholeMessageNeedsOneRightMore() {
        assertThrows(SesV2Exception.class, () -> may("ses:SendEmail", IDENTITY).sendEmail(raw().build()));
    }

    @Test
    void mailsStayBetweenRuns(@TempDir Path folder) {
        var counter = new AtomicInteger();
        InstantSource clock = () -> Instant.parse("2026-03-01T08:00:00Z").plusSeconds(counter.get());
        var before = SesEngine.start(
                Optional.of(folder), clock, () -> "mail-" + counter.incrementAndGet() * 37 % 10, Mailing.NONE);
        try (var gate = gate(before);
                var client = gate.administrator().ses()) {
            for (int sent = 0; sent < 9; sent++) {
                client.sendEmail(letter().configurationSetName("letters").build());
            }
        }
        var after = SesEngine.start(Optional.of(folder), clock, () -> "unused", Mailing.NONE);
        assertEquals(before.mails(), after.mails());
        assertEquals(9, after.mails().size());
    }

    @Test
    void aMailIsDatedByTheClock() {
        var ses = SesEngine.start(
                Optional.empty(), () -> Instant.parse("2031-03-01T08:00:00Z"), () -> "mail-1", Mailing.NONE);
        try (var gate = gate(ses);
                var client = gate.administrator().ses()) {
            client.sendEmail(letter().build());
        }
        var source = ses.mails().getFirst().source();
        assertTrue(source.contains("Date: Sat, 1 Mar 2031 08:00:00 +0000"), source);
    }

    private record Served(samspil.engines.gate.Gate gate) implements AutoCloseable {
        Clients administrator() {
            return new Clients(gate.address(), gate.registerAdministrator("ADMIN", "secret"));
        }

        @Override
        public void close() {
            gate.close();
        }
    }

    private Served gate(SesEngine ses) {
        return new Served(new samspil.engines.gate.Gate(
                0,
                new samspil.engines.gate.Callers(),
                engines.dynamo().handler(),
                ses,
                (request, response, callback) -> false));
    }

    private SesV2Client may(String action, String... resources) {
        var statements = List.of(new Statement(List.of(action), List.of(resources)));
        return new Clients(engines.address(), engines.gate().register("SENDER", "secret", "Sender", statements)).ses();
    }

    private static SendEmailRequest.Builder letter() {
        return SendEmailRequest.builder()
                .fromEmailAddress("Frivillig <post@mail.example.org>")
                .destination(to -> to.toAddresses("=?utf-8?q?=C3=85se_=C3=98deg=C3=A5rd?= <aase@example.org>"))
                .content(content -> content.simple(simple -> simple.subject(it -> it.data("Besøgsven søges æøå"))
                        .body(body -> body.text(it -> it.data("Kære ven")).html(it -> it.data("<p>Kære ven</p>")))));
    }

    private static SendEmailRequest.Builder raw() {
        var message = """
                From: post@mail.example.org
                To: a@example.org
                Subject: =?utf-8?q?M=C3=B8de?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                Se vedlagt.
                --x
                Content-Type: text/calendar; charset=utf-8; method=REQUEST

                BEGIN:VCALENDAR
                END:VCALENDAR
                --x--
                """;
        return SendEmailRequest.builder()
                .content(content -> content.raw(it -> it.data(SdkBytes.fromUtf8String(message))));
    }
}
