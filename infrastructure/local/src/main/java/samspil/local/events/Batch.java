package samspil.local.events;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Records of one shard, in order. */
record Batch(String shard, List<Record> records) {

    String firstNumber() {
        return records.getFirst().dynamodb().sequenceNumber();
    }

    String lastNumber() {
        return records.getLast().dynamodb().sequenceNumber();
    }

    /** The batch from this sequence number on; all of it when the number is none of its records. */
    Batch from(String sequenceNumber) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).dynamodb().sequenceNumber().equals(sequenceNumber)) {
                return new Batch(shard, records.subList(i, records.size()));
            }
        }
        return this;
    }

    /** The number of the record before this batch within a larger one; empty when they begin alike. */
    java.util.Optional<String> before(Batch rest) {
        int passed = records.size() - rest.records.size();
        return passed == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(records.get(passed - 1).dynamodb().sequenceNumber());
    }
}
