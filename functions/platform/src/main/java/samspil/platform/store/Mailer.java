package samspil.platform.store;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/** Sends e-mail. */
@FunctionalInterface
public interface Mailer {

    /** Hands one mail over for delivery; when it returns, the mail is on its way. */
    void send(Mail mail);

    /**
     * An e-mail in the two forms every reader can show, and for an invitation in a third that calendars understand.
     * Nothing of it can end a header's line and begin another (header injection).
     *
     * @param to one address, without a name
     * @param tag what it is about, for the sending statistics; never a person
     * @param calendar what a calendar is to do with it
     * @param headers further headers by name, such as {@code List-Unsubscribe}
     * @param tags further tags by name, which come back with the mail service's events
     */
    record Mail(
            String to,
            String subject,
            String text,
            String html,
            String tag,
            @Nullable Calendar calendar,
            Map<String, String> headers,
            Map<String, String> tags) {
        private static final Pattern ADDRESS =
                Pattern.compile("[^\\s\\p{Cc}@<>(),;:\"\\\\\\[\\]]{1,64}@[^\\s\\p{Cc}@<>(),;:\"\\\\\\[\\]]{1,255}");
        private static final Pattern LINE = Pattern.compile("[^\\p{Cc}\\u2028\\u2029]{0,998}");
        private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,125}");
        private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{1,870}");
        private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,256}");

        /** @throws InvalidValue for an address or a header that would reach somebody or say something else */
        public Mail {
            InvalidValue.unless(ADDRESS.matcher(to).matches(), "form.email", "/to");
            InvalidValue.unless(LINE.matcher(subject).matches(), "mail.line", "/subject");
            InvalidValue.unless(each(headers, HEADER_NAME, HEADER_VALUE), "mail.line", "/headers");
            InvalidValue.unless(each(tags, TAG, TAG), "mail.tag", "/tags");
            headers = Map.copyOf(headers);
            tags = Map.copyOf(tags);
        }

        /** A mail without anything further. */
        public Mail(String to, String subject, String text, String html, String tag) {
            this(to, subject, text, html, tag, null, Map.of(), Map.of());
        }

        /** The same with what a calendar is to do. */
        public Mail with(Calendar other) {
            return new Mail(to, subject, text, html, tag, other, headers, tags);
        }

        /** The same with one header more. */
        public Mail withHeader(String name, String value) {
            return new Mail(to, subject, text, html, tag, calendar, and(headers, name, value), tags);
        }

        /** The same with one tag more; letters, digits, hyphens and underscores alone. */
        public Mail withTag(String name, String value) {
            return new Mail(to, subject, text, html, tag, calendar, headers, and(tags, name, value));
        }

        private static boolean each(Map<String, String> map, Pattern name, Pattern value) {
            return map.entrySet().stream()
                    .allMatch(each -> name.matcher(each.getKey()).matches()
                            && value.matcher(each.getValue()).matches());
        }

        private static Map<String, String> and(Map<String, String> map, String name, String value) {
            var more = new HashMap<>(map);
            more.put(name, value);
            return more;
        }
    }

    /**
     * What a calendar is to do with a mail (iTIP, RFC 5546).
     *
     * @param text the iCalendar object (RFC 5545), which names exactly one method
     */
    record Calendar(String text) {
        private static final Pattern METHOD =
                Pattern.compile("^METHOD:(PUBLISH|REQUEST|REPLY|CANCEL)\\r\\n", Pattern.MULTILINE);

        /** @throws InvalidValue when it names no method, or more than one */
        public Calendar {
            InvalidValue.unless(methods(text).count() == 1, "mail.calendar");
        }

        /** Such as {@code REQUEST}; the part's own method has to be the same, or some readers refuse it. */
        public String method() {
            return methods(text).collect(Collectors.joining());
        }

        private static Stream<String> methods(String text) {
            return METHOD.matcher(text).results().map(result -> result.group(1));
        }
    }
}
