package samspil.platform.outlook;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The outlook, for whoever needs it. */
@Factory
final class OutlookBeans {

    @Singleton
    @Requires(missingBeans = Outlook.class)
    Outlook outlook(DynamoDbClient dynamo, Environment environment) {
        return new DynamoOutlook(new Table(dynamo, environment.get(OutlookVariable.OUTLOOK_TABLE)));
    }
}
