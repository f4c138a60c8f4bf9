package samspil.platform.addressees;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The addressees, for whoever needs them. */
@Factory
final class AddresseesBeans {

    @Singleton
    @Requires(missingBeans = Addressees.class)
    Addressees addressees(DynamoDbClient dynamo, Environment environment) {
        return new DynamoAddressees(new Table(dynamo, environment.get(AddresseesVariable.ADDRESSEES_TABLE)));
    }
}
