package samspil.platform.ties;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ties, for whoever needs them. */
@Factory
final class TiesBeans {

    @Singleton
    @Requires(missingBeans = Ties.class)
    Ties ties(DynamoDbClient dynamo, Environment environment) {
        return new DynamoTies(new Table(dynamo, environment.get(TiesVariable.TIES_TABLE)));
    }
}
