package samspil.reminders.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.platform.Environment;
import samspil.platform.reminders.Planner;
import samspil.platform.reminders.RemindersVariable;
import samspil.platform.store.Table;
import samspil.reminders.Plans;
import samspil.reminders.Preview;
import samspil.reminders.Recipients;
import samspil.reminders.Subscriptions;
import samspil.reminders.Undelivered;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What people see of reminders, and what they may do. */
@Factory
final class DeskBeans {

    @Singleton
    Preview preview(Plans plans, Planner planner, Recipients recipients, InstantSource clock) {
        return new Preview(plans, planner, recipients, clock);
    }

    @Singleton
    Undelivered undelivered(
            DynamoDbClient dynamo,
            Environment environment,
            DynamoEvidence evidence,
            Failures failures,
            InstantSource clock) {
        return new DynamoUndelivered(table(dynamo, environment), evidence, failures, clock);
    }

    @Singleton
    Subscriptions subscriptions(DynamoDbClient dynamo, Environment environment, DynamoEvidence evidence) {
        return new DynamoSubscriptions(table(dynamo, environment), evidence);
    }

    private static Table table(DynamoDbClient dynamo, Environment environment) {
        return new Table(dynamo, environment.get(RemindersVariable.REMINDERS_TABLE));
    }
}
