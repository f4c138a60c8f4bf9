package samspil.engines.template;

import java.util.Map;
import java.util.Set;

/**
 * What becomes of mails.
 *
 * @param configurationSets names of the sets that identities send by where a request names none, by identity
 * @param events types of SES events that go to the event bus, such as {@code bounce}, by configuration set
 */
public record Mailing(Map<String, String> configurationSets, Map<String, Set<String>> events) {
    /** No set, no events. */
    public static final Mailing NONE = new Mailing(Map.of(), Map.of());

    /** The set an identity sends by, empty where it has none. */
    public String configurationSet(String identity) {
        return configurationSets.getOrDefault(identity, "");
    }

    /** Whether a set has events of a type told. */
    public boolean tells(String configurationSet, String type) {
        return events.getOrDefault(configurationSet, Set.of()).contains(type);
    }
}
