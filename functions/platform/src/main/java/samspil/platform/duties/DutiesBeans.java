package samspil.platform.duties;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What counts for duties, for whoever needs it. */
@Factory
final class DutiesBeans {

    @Singleton
    @Requires(missingBeans = Duties.class)
    Duties duties(DynamoDbClient dynamo, Environment environment) {
        return new DynamoDuties(new Table(dynamo, environment.get(DutiesVariable.DUTIES_TABLE)));
    }
}
