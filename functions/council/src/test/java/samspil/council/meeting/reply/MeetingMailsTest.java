package samspil.council.meeting.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.council.meeting.Assembly;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.SomeMeetings;
import samspil.council.meeting.reply.MeetingMails.Occasion;
import samspil.council.meeting.reply.Reply.State;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.platform.store.Mailer.Mail;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Every letter about a meeting, in all languages, as HTML and as plain text. */
class MeetingMailsTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String TITLE = "Råd & <dåd>";

    private final MeetingMails mails = new Assembly(AWS, SettableClock.at(NOW.toString()))
            .functions()
            .context("MeetingsTellFunction")
            .getBean(MeetingMails.class);
    private final Meeting meeting = SomeMeetings.about(TITLE, "Hvad mangler I?", List.of());

    private Occasion occasion(Language language, Meeting what) {
        var herlev = Municipalities.shipped().bySlug("herlev").orElseThrow();
        return new Occasion(herlev, what, new Invitee("o-club", "Klubben", "club@example.org", language), "token-1");
    }

    private Stream<Mail> all(Language language) {
        var here = occasion(language, meeting);
        var answers = Arrays.stream(State.values())
                .flatMap(state -> Stream.of(1, 3).map(persons -> mails.noted(here, reply(state, persons))));
        var others = Stream.of(
                mails.invitation(here),
                mails.invitation(occasion(language, SomeMeetings.cancelled(meeting))),
                mails.promoted(here, reply(State.COMING, 1)),
                mails.promoted(here, reply(State.COMING, 3)));
        return Stream.concat(answers, others);
    }

    private static Reply reply(State state, int persons) {
        return new Reply("o-club", state, persons, NOW, 1);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsWrittenAlikeInBothForms(Language language) {
        all(language).forEach(mail -> {
            assertTrue(mail.subject().contains(TITLE), mail.subject());
            assertTrue(mail.html().contains("<html lang=\"" + language.tag() + "\""), mail.html());
            assertTrue(mail.html().contains("Råd &amp; &lt;dåd"), mail.html());
            assertEquals(List.of(), unsaid(mail), mail.html());
            assertTrue(!mail.text().matches("(?s).*(\\{[0-9]}|\\bmail\\.[a-z]+\\b).*"), mail.text());
        });
    }

    /** Lines of the text that the page does not say. */
    private static List<String> unsaid(Mail mail) {
        var seen = mail.html()
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return mail.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("http"))
                .map(line -> line.replaceFirst(":$", ""))
                .filter(line -> !seen.contains(line))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "da, I står på ventelisten med 3 personer",
        "nb, Dere står på ventelisten med 3 personer",
        "nn, De står på ventelista med 3 personar",
        "en, You are on the waiting list with 3 persons"
    })
    void whoWaitsIsToldSo(String tag, String words) {
        var language = Language.of(tag).orElseThrow();
        var mail = mails.noted(occasion(language, meeting), reply(State.WAITING, 3));
        assertTrue(mail.text().contains(words) && mail.html().contains(words), mail.text());
        assertTrue(mail.text().contains("/" + tag + "/herlev/reply/token-1"), mail.text());
    }
}
