package samspil.policies.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyId;
import samspil.policies.Recorded;

/** What happened to policies, an item for each event: a partition for each municipality, its policies one by one. */
final class PolicyItem {
    private static final Kinds<PolicyEvent> EVENTS = Kinds.of(PolicyEvent.class);

    private PolicyItem() {}

    /** The beginning of the sort keys of a policy. */
    static String prefix(PolicyId id) {
        return id + "#";
    }

    static Item key(Policy policy, long number) {
        return Item.key(policy.municipality().value(), prefix(policy.id()) + "%05d".formatted(number));
    }

    static Item write(Policy policy, Recorded recorded) {
        var item = key(policy, recorded.number())
                .with("number", recorded.number())
                .with("recordedAt", recorded.at().toString());
        return EVENTS.write(item, "event", recorded.event());
    }

    /** The policies that the events of a municipality make. */
    static List<Policy> policies(MunicipalityId municipality, Stream<Item> items) {
        Map<String, List<Item>> byPolicy =
                items.collect(Collectors.groupingBy(PolicyItem::id, TreeMap::new, Collectors.toList()));
        return byPolicy.entrySet().stream()
                .map(each -> new Policy(
                        municipality,
                        new PolicyId(each.getKey()),
                        each.getValue().stream().map(PolicyItem::read).toList()))
                .toList();
    }

    private static String id(Item item) {
        return item.text("sk").split("#", 2)[0];
    }

    private static Recorded read(Item item) {
        return new Recorded(item.number("number"), Instant.parse(item.text("recordedAt")), EVENTS.read(item, "event"));
    }
}
