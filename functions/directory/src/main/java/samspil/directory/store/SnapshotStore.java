package samspil.directory.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.directory.Published;
import samspil.directory.Snapshots;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Files under their hash in S3, and in the public table an item that names the current one: {@code 163#snapshot}. */
final class SnapshotStore implements Snapshots {
    /** What the key of the item that names the current snapshot ends with. */
    static final String PARTITION = "#snapshot";

    private final DynamoDbClient dynamo;
    private final String table;
    private final Objects objects;
    private final OrganisationList organisations;
    private final InstantSource clock;

    SnapshotStore(
            DynamoDbClient dynamo, String table, Objects objects, OrganisationList organisations, InstantSource clock) {
        this.dynamo = dynamo;
        this.table = table;
        this.objects = objects;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The current snapshot and when it was taken. */
    record Current(Sequence sequence, Instant takenAt) {}

    Optional<Current> find(MunicipalityId municipality) {
        var key = key(municipality).attributes();
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(current(new Item(found.item()))) : Optional.empty();
    }

    List<Published> records(MunicipalityId municipality, String hash) {
        return SnapshotFile.read(objects.read(objectKey(municipality, hash)).orElseThrow());
    }

    @Override
    public Optional<Sequence> current(MunicipalityId municipality) {
        return find(municipality).map(Current::sequence);
    }

    @Override
    public boolean publish(MunicipalityId municipality, List<Published> records, Optional<Sequence> seen) {
        var file = SnapshotFile.of(records);
        boolean same = isSame(seen, file);
        if (!same) {
            objects.write(objectKey(municipality, file.hash()), "application/gzip", file.zipped());
        }
        return (same
                        || makeCurrent(
                                municipality,
                                file.hash(),
                                seen.map(Sequence::number).orElse(0L)))
                && listed(municipality, records, file);
    }

    /** The list has one name for all snapshots: who wrote it looks afterwards whether a newer one should stand there. */
    private boolean listed(MunicipalityId municipality, List<Published> records, SnapshotFile file) {
        organisations.write(municipality, records);
        return isSame(current(municipality), file);
    }

    private static boolean isSame(Optional<Sequence> sequence, SnapshotFile file) {
        return sequence.map(Sequence::hash).filter(file.hash()::equals).isPresent();
    }

    private boolean makeCurrent(MunicipalityId municipality, String hash, long seen) {
        var item = key(municipality)
                .with("number", seen + 1)
                .with("hash", hash)
                .with("takenAt", clock.instant().toString());
        try {
            dynamo.putItem(put -> guarded(put.tableName(table).item(item.attributes()), seen));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private static PutItemRequest.Builder guarded(PutItemRequest.Builder put, long seen) {
        return seen == 0
                ? put.conditionExpression("attribute_not_exists(pk)")
                : put.conditionExpression("#number = :seen")
                        .expressionAttributeNames(Map.of("#number", "number"))
                        .expressionAttributeValues(Map.of(":seen", AttributeValue.fromN(Long.toString(seen))));
    }

    private static Current current(Item item) {
        return new Current(new Sequence(item.number("number"), item.text("hash")), Instant.parse(item.text("takenAt")));
    }

    private static Item key(MunicipalityId municipality) {
        return Item.key(municipality + PARTITION, "CURRENT");
    }

    private static String objectKey(MunicipalityId municipality, String hash) {
        return "snapshots/" + municipality + "/" + hash + ".ndjson.gz";
    }
}
