package samspil.engines.ses;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import samspil.engines.cloudformation.Pseudo;

/**
 * Writes an event as SES gives it to EventBridge.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html">Contents</a>
 */
final class EventJson {
    private EventJson() {}

    /** The event of one mail, of one recipient where the type has it so. */
    static String of(String id, Mail mail, EventType type, String recipient) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0");
        event.put("id", id);
        event.put("detail-type", type.detailType);
        event.put("source", "aws.ses");
        event.put("account", Pseudo.ACCOUNT);
        event.put("time", mail.at().toString());
        event.put("region", Pseudo.REGION);
        event.putArray("resources")
                .add("arn:aws:ses:%s:%s:configuration-set/%s"
                        .formatted(Pseudo.REGION, Pseudo.ACCOUNT, mail.configurationSet()));
        var detail = event.putObject("detail");
        detail.put("eventType", type.written);
        detail.set("mail", mail(mail));
        detail.set(type.member(), what(id, mail, type, recipient));
        return event.toString();
    }

    private static ObjectNode mail(Mail mail) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("timestamp", mail.at().toString());
        node.put("source", mail.from());
        node.put("sendingAccountId", Pseudo.ACCOUNT);
        node.put("messageId", mail.id());
        recipients(mail).forEach(node.putArray("destination")::add);
        node.put("headersTruncated", false);
        node.putArray("headers");
        var common = node.putObject("commonHeaders");
        common.putArray("from").add(mail.from());
        mail.to().forEach(common.putArray("to")::add);
        common.put("messageId", mail.id());
        common.put("subject", mail.subject());
        var tags = node.putObject("tags");
        tags.putArray("ses:configuration-set").add(mail.configurationSet());
        mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
        return node;
    }

    static List<String> recipients(Mail mail) {
        return Stream.of(mail.to(), mail.cc(), mail.bcc())
                .flatMap(List::stream)
                .map(address -> address.replaceFirst(".*<([^>]*)>", "$1"))
                .toList();
    }

    private static ObjectNode what(String id, Mail mail, EventType type, String recipient) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (type) {
            case SEND -> {}
            case DELIVERY -> delivery(node, recipient);
            case BOUNCE -> bounce(node, recipient);
            case COMPLAINT -> complaint(node, recipient);
        }
        if (type != EventType.SEND) {
            node.put("timestamp", mail.at().toString());
        }
        if (type == EventType.BOUNCE || type == EventType.COMPLAINT) {
            node.put("feedbackId", id);
        }
        return node;
    }

    private static void delivery(ObjectNode node, String recipient) {
        node.put("processingTimeMillis", 1);
        node.putArray("recipients").add(recipient);
        node.put("smtpResponse", "250 ok");
        node.put("reportingMTA", "mail.local");
    }

    private static void bounce(ObjectNode node, String recipient) {
        node.put("bounceType", "Permanent");
        node.put("bounceSubType", Fate.of(recipient).bounceSubType);
        var bounced = node.putArray("bouncedRecipients").addObject();
        bounced.put("emailAddress", recipient);
        bounced.put("action", "failed");
        bounced.put("status", "5.1.1");
        bounced.put("diagnosticCode", "smtp; 550 5.1.1 user unknown");
    }

    private static void complaint(ObjectNode node, String recipient) {
        node.putArray("complainedRecipients").addObject().put("emailAddress", recipient);
        node.put("complaintFeedbackType", "abuse");
    }
}
