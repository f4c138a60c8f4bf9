package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.policies.consultation.Round;
import samspil.policies.consultation.Rounds;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rounds of letters, each an item until it is finished. */
public record ConsultationRounds(Table table) implements Rounds {

    /** The round that an item of this key stands for; empty where it is another item of the table. */
    public static Optional<Round> of(String partition, String sort) {
        return partition.endsWith("#rounds")
                ? Optional.of(
                        ConsultationItem.round(new MunicipalityId(partition.split("#", 2)[0]), sort))
                : Optional.empty();
    }

    @Override
    public List<Round> open(MunicipalityId municipality) {
        return table.partition(ConsultationItem.rounds(municipality))
                .map(item -> ConsultationItem.round(municipality, item.text("sk")))
                .toList();
    }

    @Override
    public void finish(Round round) {
        table.remove(key(round));
    }

    TransactWriteItem begin(Round round) {
        return table.putting(key(round));
    }

    private static Item key(Round round) {
        return ConsultationItem.key(round);
    }
}
