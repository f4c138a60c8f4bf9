package samspil.local.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.local.http.WebAnswer;

/** Shows the mailbox. */
final class MailRoom {
    /** A mail's own HTML may show itself and open links in a new window, and nothing else. */
    private static final String POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Mailbox mailbox;

    MailRoom(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Has mails go wrong as the words of {@code trouble} say, by spaces; none where there is no word. */
    WebAnswer trouble(byte[] body) {
        try {
            Set<Mailbox.Trouble> these = ControlJson.field(body, "trouble").stream()
                    .flatMap(words -> Stream.of(words.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(word -> Mailbox.Trouble.valueOf(word.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
            mailbox.trouble(these);
            return ControlJson.ok(Map.of("trouble", these));
        } catch (IllegalArgumentException unknown) {
            return ControlJson.refused(400, "knows " + List.of(Mailbox.Trouble.values()));
        }
    }

    WebAnswer list() {
        return ControlJson.ok(mailbox.list().stream().map(Summary::of).toList());
    }

    /** What lists show of a mail. */
    private record Summary(String id, java.time.Instant when, String from, List<String> to, String subject) {
        static Summary of(Mailbox.Letter letter) {
            return new Summary(letter.id(), letter.when(), letter.from(), letter.to(), letter.subject());
        }
    }

    /**
     * A mail, or a part of it.
     *
     * @param path {@code mail}, its id, and perhaps the part
     */
    WebAnswer show(List<String> path) {
        boolean known = path.getFirst().equals("mail") && path.size() <= 3;
        Optional<Mailbox.Letter> letter = known ? mailbox.find(path.get(1)) : Optional.empty();
        return letter.map(each -> path.size() == 2 ? ControlJson.ok(each) : part(each, path.get(2)))
                .orElseGet(Control::nothing);
    }

    private static WebAnswer part(Mailbox.Letter letter, String part) {
        return switch (part) {
            case "html" ->
                WebAnswer.text(200, "text/html; charset=utf-8", "<base target=\"_blank\">" + letter.html())
                        .with("Content-Security-Policy", POLICY);
            case "text" -> plain(letter.text());
            case "source" -> plain(letter.source());
            case "calendar" -> WebAnswer.text(200, "text/calendar; charset=utf-8", letter.calendar());
            default -> Control.nothing();
        };
    }

    private static WebAnswer plain(String text) {
        return WebAnswer.text(200, "text/plain; charset=utf-8", text).with("X-Content-Type-Options", "nosniff");
    }
}
