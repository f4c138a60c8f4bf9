package samspil.grants.pay.store;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.store.Along;
import samspil.grants.pay.PaymentFiles.Claim;
import samspil.platform.Environment;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * No award is lowered while its next instalment is at the bank, so that what is noted as paid is what the bank was told.
 * A function that lowers awards has to have the table; one that doesn't, can't.
 */
@Singleton
record AtTheBank(DynamoDbClient dynamo, Environment environment) implements Along {

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return change.steps().stream()
                .map(Step::after)
                .filter(AtTheBank::isLowered)
                .map(file -> payments().requiringNone(next(file)));
    }

    /** What was never released can't be at the bank. */
    private static boolean isLowered(ApplicationFile file) {
        var before = file.upTo(file.number() - 1).award();
        return before.isReleased() && before.amount().isMoreThan(file.award().amount());
    }

    private static Item next(ApplicationFile file) {
        var instalment = file.award().paidInstalments() + 1;
        return ClaimItem.key(file.municipality(), new Claim(file.id(), instalment));
    }

    private Table payments() {
        return new Table(dynamo, environment.get(PayVariable.GRANTS_PAYMENT_TABLE));
    }
}
