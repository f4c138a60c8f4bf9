package samspil.grants.register.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.register.AwardTotal;
import samspil.grants.register.AwardTotal.Part;
import samspil.grants.register.PublicAward;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table.Change;

/** Totals as items that are added to: a partition for each municipality. */
final class TotalItem {
    private static final String ALWAYS = "attribute_exists(pk) OR attribute_not_exists(pk)";

    private TotalItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality + "#award-totals";
    }

    static AwardTotal read(Item item) {
        var key = item.text("sk").split("#", -1);
        var title = item.find("title")
                .map(text -> Json.read(text, LocalText.class).orThrow())
                .orElse(null);
        return new AwardTotal(
                Integer.parseInt(key[0]),
                Part.valueOf(key[1]),
                key[2],
                title,
                item.number("awards"),
                new Money(item.number("ore")));
    }

    /** How the totals change when an award takes the place of another. */
    static List<Change> changes(
            MunicipalityId municipality, @Nullable PublicAward before, @Nullable PublicAward after) {
        var sums = new LinkedHashMap<String, Sum>();
        add(sums, before, -1);
        add(sums, after, 1);
        return sums.entrySet().stream()
                .filter(each -> !each.getValue().isNothing())
                .map(each -> change(Item.key(partition(municipality), each.getKey()), each.getValue()))
                .toList();
    }

    private record Sum(@Nullable LocalText title, long awards, long ore) {

        Sum plus(Sum other) {
            return new Sum(other.title, awards + other.awards, ore + other.ore);
        }

        boolean isNothing() {
            return awards == 0 && ore == 0;
        }
    }

    private static void add(Map<String, Sum> sums, @Nullable PublicAward award, int sign) {
        if (award != null) {
            long ore = sign * award.amount().ore();
            keys(award).forEach(key -> sums.merge(key.sk(), new Sum(key.title(), sign, ore), Sum::plus));
        }
    }

    private record Key(String sk, @Nullable LocalText title) {}

    private static List<Key> keys(PublicAward award) {
        int year = award.decided().getYear();
        var call = award.call();
        var keys = new ArrayList<Key>();
        keys.add(new Key(year + "#" + Part.YEAR + "#", null));
        keys.add(new Key(year + "#" + Part.SCHEME + "#" + call.scheme(), call.title()));
        Stream.of(award.targets())
                .flatMap(List::stream)
                .map(each -> new Key(year + "#" + Part.TARGET + "#" + each.id(), each.title()))
                .forEach(keys::add);
        return keys;
    }

    private static Change change(Item key, Sum sum) {
        var values = new Item(Map.of()).with(":awards", sum.awards()).with(":ore", sum.ore());
        var title = sum.title();
        return title == null
                ? new Change(key, "ADD awards :awards, ore :ore", ALWAYS, values)
                : new Change(
                        key,
                        "SET title = :title ADD awards :awards, ore :ore",
                        ALWAYS,
                        values.with(":title", Json.write(title)));
    }
}
