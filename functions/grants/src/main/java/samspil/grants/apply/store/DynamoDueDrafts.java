package samspil.grants.apply.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.apply.Draft;
import samspil.grants.apply.DueDrafts;
import samspil.kernel.MunicipalityId;
import samspil.platform.outbox.Letter;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;

/** The drafts by an index in the order of their times. */
record DynamoDueDrafts(Table table, Outbox outbox) implements DueDrafts {

    @Override
    public List<Due> due(MunicipalityId municipality, Instant now, int most) {
        return table.index(
                        DraftItem.DUE,
                        DraftItem.DUE_OF,
                        DraftItem.due(municipality),
                        DraftItem.DUE_AT,
                        now.toEpochMilli())
                .limit(most)
                .flatMap(key -> now(municipality, key, now).stream())
                .toList();
    }

    @Override
    public void warn(Draft draft, Instant removal, List<Letter> letters) {
        var noted = table.changing(DraftItem.warning(draft, removal));
        var actions = Stream.concat(Stream.of(noted), letters.stream().map(outbox::put));
        new Transactions(table.dynamo()).write(actions.toList());
    }

    /** As it stands this moment, which the index may not know yet. */
    private Optional<Due> now(MunicipalityId municipality, Item key, Instant now) {
        return table.find(Item.key(key.text("pk"), key.text("sk")))
                .filter(item -> item.number(DraftItem.DUE_AT) <= now.toEpochMilli())
                .map(item -> new Due(
                        DraftItem.read(DraftItem.applicant(municipality, item), item),
                        item.attributes().containsKey("warned")));
    }
}
