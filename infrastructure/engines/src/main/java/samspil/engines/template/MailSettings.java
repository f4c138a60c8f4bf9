package samspil.engines.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Pseudo;
import samspil.engines.cloudformation.Template;

/** Reads {@code AWS::SES::EmailIdentity} and the configuration sets' event destinations. */
final class MailSettings {
    private static final String BUS = "arn:aws:events:" + Pseudo.REGION + ":" + Pseudo.ACCOUNT + ":event-bus/default";

    private MailSettings() {}

    static Mailing of(Template template) {
        Map<String, String> sets = new LinkedHashMap<>();
        template.ofType("AWS::SES::EmailIdentity")
                .forEach(identity -> identity.properties()
                        .find("ConfigurationSetAttributes")
                        .flatMap(attributes -> attributes.find("ConfigurationSetName"))
                        .ifPresent(set -> sets.put(identity.name(), set.text())));
        Map<String, Set<String>> events = new LinkedHashMap<>();
        template.ofType("AWS::SES::ConfigurationSetEventDestination")
                .map(destination -> destination.properties())
                .filter(properties -> isEnabled(properties.get("EventDestination")))
                .forEach(properties -> events.computeIfAbsent(
                                properties.get("ConfigurationSetName").text(), _ -> new LinkedHashSet<>())
                        .addAll(types(properties.get("EventDestination"))));
        return new Mailing(sets, events);
    }

    private static boolean isEnabled(Node destination) {
        return destination.find("Enabled").map(Node::text).orElse("false").equals("true");
    }

    private static Set<String> types(Node destination) {
        var bus = destination.get("EventBridgeDestination").get("EventBusArn");
        if (!bus.text().equals(BUS)) {
            throw bus.error("only the default bus takes events of SES");
        }
        return new LinkedHashSet<>(destination.get("MatchingEventTypes").texts());
    }
}
