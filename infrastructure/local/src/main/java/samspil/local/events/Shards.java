package samspil.local.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads the shards of one stream, each on from where it was left. */
final class Shards {
    private final DynamoDbStreamsClient streams;
    private final String arn;
    private final Map<String, String> iterators = new HashMap<>();

    Shards(DynamoDbStreamsClient streams, String arn) {
        this.streams = streams;
        this.arn = arn;
    }

    /** All shards, parents before their children. */
    List<String> list() {
        List<String> found = new ArrayList<>();
        @Nullable String last = null;
        do {
            String after = last;
            StreamDescription page = streams.describeStream(
                            request -> request.streamArn(arn).exclusiveStartShardId(after))
                    .streamDescription();
            page.shards().stream().map(Shard::shardId).forEach(found::add);
            last = page.lastEvaluatedShardId();
        } while (last != null);
        return found.stream().sorted().toList();
    }

    /**
     * Some records, perhaps none.
     *
     * @param last the last record's number that was delivered; empty for the oldest there is
     */
    List<Record> read(String shard, Optional<String> last, int most) {
        try {
            GetRecordsResponse response = streams.getRecords(
                    request -> request.shardIterator(iterator(shard, last)).limit(Math.min(most, 1_000)));
            keep(shard, response.nextShardIterator());
            return response.records();
        } catch (ExpiredIteratorException | TrimmedDataAccessException old) {
            iterators.remove(shard);
            return List.of();
        }
    }

    /** Whether the shard was read to its end and will get no more records. */
    boolean ended(String shard) {
        return "".equals(iterators.get(shard));
    }

    /** Reads from the last delivered record again. */
    void rewind(String shard) {
        iterators.remove(shard);
    }

    private void keep(String shard, @Nullable String next) {
        iterators.put(shard, next == null ? "" : next);
    }

    private String iterator(String shard, Optional<String> last) {
        return iterators.computeIfAbsent(
                shard,
                id -> streams.getShardIterator(request -> {
                            request.streamArn(arn).shardId(id);
                            if (last.isPresent()) {
                                request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                                        .sequenceNumber(last.get());
                            } else {
                                request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
                            }
                        })
                        .shardIterator());
    }
}
