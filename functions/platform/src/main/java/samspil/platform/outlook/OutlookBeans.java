package samspil.platform.outlook;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The outlook, for whoever needs it. */
@Factory
final class OutlookBeans {

    @Singleton
    Outlook outlook(DynamoDbClient dynamo, Environment environment) {
        return new Outlook(new Table(dynamo, environment.get(OutlookVariable.OUTLOOK_TABLE)));
    }
}
