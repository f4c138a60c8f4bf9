package samspil.council.meeting.store;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.feed.Feed;
import samspil.council.meeting.feed.Feeds;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Feeds in the table, by the hash of their secret; and which of them a person has. */
record DynamoFeeds(Table table) implements Feeds {

    @Override
    public Optional<Feed> of(MunicipalityId municipality, String person) {
        return table.find(holder(municipality, person)).flatMap(item -> find(municipality, item.text("hash")));
    }

    @Override
    public Optional<Feed> find(MunicipalityId municipality, String hash) {
        return table.find(key(municipality, hash))
                .map(item -> new Feed(
                        municipality,
                        item.text("person"),
                        hash,
                        item.find("seat").orElse(null),
                        Instant.parse(item.text("until"))));
    }

    @Override
    public void keep(Feed feed) {
        var municipality = feed.municipality();
        var item = key(municipality, feed.hash())
                .with("person", feed.person())
                .with("seat", feed.seat())
                .with("until", feed.until().toString());
        var now = Stream.of(
                table.putting(item),
                table.putting(holder(municipality, feed.person()).with("hash", feed.hash())));
        new Transactions(table.dynamo())
                .write(Stream.concat(now, former(municipality, feed.person())).toList());
    }

    @Override
    public void revoke(MunicipalityId municipality, String person) {
        var holder = Stream.of(table.removing(holder(municipality, person)));
        new Transactions(table.dynamo())
                .write(Stream.concat(holder, former(municipality, person)).toList());
    }

    private Stream<TransactWriteItem> former(MunicipalityId municipality, String person) {
        return of(municipality, person).stream().map(feed -> table.removing(key(municipality, feed.hash())));
    }

    private static Item key(MunicipalityId municipality, String hash) {
        return Item.key(municipality.value() + "#feeds", hash);
    }

    private static Item holder(MunicipalityId municipality, String person) {
        return Item.key(municipality.value() + "#feed-of", person);
    }
}
