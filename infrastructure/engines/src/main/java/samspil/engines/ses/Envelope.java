package samspil.engines.ses;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a mail beside the message. It stands before the message as headers, in part the ones SES writes. */
record Envelope(
        String id, Instant at, String from, List<String> bcc, Map<String, String> tags, String configurationSet) {
    private static final String ID = "X-Samspil-Id";
    private static final String AT = "X-Samspil-Accepted";
    private static final String FROM = "X-Samspil-From";
    private static final String BCC = "X-Samspil-Bcc";
    private static final String TAGS = "X-SES-Message-Tags";
    private static final String CONFIGURATION_SET = "X-SES-Configuration-Set";

    static Envelope of(SendEmail email, String id, Instant at, String configurationSet) {
        return new Envelope(id, at, email.sender(), email.recipients("Bcc"), email.tags(), configurationSet);
    }

    static Envelope of(Message stored) {
        return new Envelope(
                stored.header(ID),
                Instant.parse(stored.header(AT)),
                stored.header(FROM),
                split(stored.header(BCC)),
                split(stored.header(TAGS)).stream()
                        .map(tag -> tag.split("=", 2))
                        .collect(Collectors.toMap(tag -> tag[0], tag -> tag[1])),
                stored.header(CONFIGURATION_SET));
    }

    /** The message with this envelope before it. */
    byte[] before(byte[] message) {
        var tagged = tags.entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .collect(Collectors.joining(", "));
        var lines = Stream.of(
                        line(ID, id),
                        line(AT, at.toString()),
                        line(FROM, from),
                        line(BCC, String.join(", ", bcc)),
                        line(TAGS, tagged),
                        line(CONFIGURATION_SET, configurationSet))
                .collect(Collectors.joining());
        return (lines + new String(message, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String line(String name, String value) {
        return value.isEmpty() ? "" : name + ": " + value.replaceAll("[\r\n]", " ") + "\r\n";
    }

    private static List<String> split(String texts) {
        return Stream.of(texts.split(", ", -1)).filter(each -> !each.isEmpty()).toList();
    }
}
