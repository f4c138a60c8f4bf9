package samspil.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;

/**
 * A request to send an e-mail, the one operation of SES v2 that is understood.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html">SendEmail</a>
 */
public record SendEmail(JsonNode body) {
    private static final String PATH = "/v2/email/outbound-emails";

    /** Whether a request is this operation. */
    public static boolean isAskedBy(Request request) {
        return request.getMethod().equals("POST")
                && request.getHttpURI().getPath().equals(PATH);
    }

    /** Whether the message comes as a whole (RFC 5322). */
    public boolean isRaw() {
        return body.at("/Content/Raw").isObject();
    }

    /** The domain of the sender, which is the identity a policy names; empty where there is no sender. */
    public String senderDomain() {
        var sender = sender();
        return sender.substring(sender.lastIndexOf('@') + 1)
                .replace(">", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The configuration set, empty where none is named. */
    public String configurationSet() {
        return body.path("ConfigurationSetName").asText();
    }

    boolean isSimple() {
        return body.at("/Content/Simple").isObject();
    }

    /** Of a whole message the request may leave the sender to its header. */
    String sender() {
        var sender = body.path("FromEmailAddress").asText();
        return sender.isEmpty() && isRaw() ? String.join(", ", message().addresses("From")) : sender;
    }

    /** The recipients of one kind: {@code To}, {@code Cc} or {@code Bcc}. */
    List<String> recipients(String kind) {
        var named = texts(body.at("/Destination/" + kind + "Addresses")).toList();
        return named.isEmpty() && isRaw() && !body.has("Destination")
                ? message().addresses(kind)
                : named;
    }

    List<String> replyTo() {
        return texts(body.path("ReplyToAddresses")).toList();
    }

    Map<String, String> tags() {
        return body.path("EmailTags")
                .valueStream()
                .collect(Collectors.toMap(
                        tag -> tag.path("Name").asText(),
                        tag -> tag.path("Value").asText(),
                        (first, again) -> again));
    }

    JsonNode simple() {
        return body.at("/Content/Simple");
    }

    byte[] raw() {
        return Base64.getDecoder().decode(body.at("/Content/Raw/Data").asText());
    }

    private Message message() {
        return Message.parse(raw());
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText);
    }
}
