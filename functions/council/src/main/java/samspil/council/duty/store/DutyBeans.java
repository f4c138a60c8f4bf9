package samspil.council.duty.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.council.duty.Duty;
import samspil.council.duty.DutyBook;
import samspil.council.duty.DutyDesk;
import samspil.council.duty.KeepDuties;
import samspil.council.duty.ReadDuties;
import samspil.platform.Environment;
import samspil.platform.audit.AuditTrail;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutiesVariable;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Duties: ports and use cases. Each is made when a function first needs it. */
@Factory
final class DutyBeans {

    @Singleton
    @Requires(env = "duties-public")
    DutyBook book(DynamoDbClient dynamo, Environment environment) {
        var table = table(dynamo, environment);
        return municipality -> table.partition(municipality.value(), DutyBookItem.DUTY)
                .<Duty>map(item -> DutyBookItem.read(item).duty())
                .toList();
    }

    @Singleton
    @Requires(notEnv = "duties-public")
    DutyDesk desk(DynamoDbClient dynamo, Environment environment, AuditTrail trail, Reminders reminders) {
        return new DynamoDutyDesk(table(dynamo, environment), trail, reminders);
    }

    @Singleton
    ReadDuties read(DutyBook book, Duties facts) {
        return new ReadDuties(book, facts);
    }

    @Singleton
    KeepDuties keep(DutyDesk desk, Duties facts, InstantSource clock) {
        return new KeepDuties(desk, facts, clock);
    }

    private static Table table(DynamoDbClient dynamo, Environment environment) {
        return new Table(dynamo, environment.get(DutiesVariable.DUTIES_TABLE));
    }
}
