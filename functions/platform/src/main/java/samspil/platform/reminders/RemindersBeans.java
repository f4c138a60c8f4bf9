package samspil.platform.reminders;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Deadlines, for whoever sets them. */
@Factory
final class RemindersBeans {

    @Singleton
    Planner planner(Municipalities municipalities) {
        return new Planner(municipalities, new WorkingDays());
    }

    @Singleton
    @Requires(missingBeans = Reminders.class)
    Reminders reminders(DynamoDbClient dynamo, Environment environment, Planner planner, InstantSource clock) {
        var table = new Table(dynamo, environment.get(RemindersVariable.REMINDERS_TABLE));
        return new DynamoReminders(table, planner, clock);
    }
}
