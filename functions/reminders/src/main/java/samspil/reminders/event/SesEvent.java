package samspil.reminders.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.reminders.MailEvent;
import samspil.reminders.Parcel;

/**
 * An event as Amazon SES publishes it to EventBridge.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html">its parts</a>
 */
final class SesEvent {
    private SesEvent() {}

    /** What it says of each address; nothing where it is not about a reminder. */
    static List<MailEvent> read(Map<String, Object> event) {
        var detail = members(event.get("detail"));
        var mail = members(detail.get("mail"));
        return parcel(members(mail.get("tags"))).stream()
                .flatMap(parcel -> addresses(detail, mail)
                        .map(email -> new MailEvent(
                                parcel,
                                text(detail.get("eventType")),
                                text(mail.get("messageId")),
                                email,
                                isFinal(detail))))
                .toList();
    }

    private static Optional<Parcel.Key> parcel(Map<?, ?> tags) {
        return first(tags.get("rid"))
                .flatMap(id -> first(tags.get("municipality"))
                        .map(municipality -> new Parcel.Key(new MunicipalityId(municipality), id)));
    }

    /** Those the event is about; a bounce may be about some of them alone. */
    private static Stream<String> addresses(Map<?, ?> detail, Map<?, ?> mail) {
        var bounced = list(members(detail.get("bounce")).get("bouncedRecipients"));
        var complained = list(members(detail.get("complaint")).get("complainedRecipients"));
        var some = Stream.concat(bounced.stream(), complained.stream())
                .map(each -> text(members(each).get("emailAddress")))
                .toList();
        return some.isEmpty() ? list(mail.get("destination")).stream().map(SesEvent::text) : some.stream();
    }

    private static boolean isFinal(Map<?, ?> detail) {
        return detail.containsKey("complaint")
                || "Permanent".equals(members(detail.get("bounce")).get("bounceType"));
    }

    private static Optional<String> first(@Nullable Object list) {
        return list(list).stream().map(SesEvent::text).findFirst();
    }

    private static Map<?, ?> members(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
