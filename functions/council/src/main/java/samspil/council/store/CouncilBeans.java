package samspil.council.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.council.ChangeCouncil;
import samspil.council.CouncilRecord;
import samspil.council.Councils;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.addressees.Addressees;
import samspil.platform.audit.AuditTrail;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Councils: ports and use cases. Each is made when a function first needs it. */
@Factory
final class CouncilBeans {
    private final DynamoDbClient dynamo;
    private final Environment environment;

    CouncilBeans(DynamoDbClient dynamo, Environment environment) {
        this.dynamo = dynamo;
        this.environment = environment;
    }

    @Singleton
    @Requires(env = {"council-public", "council-vote"})
    Councils councils() {
        return new DynamoCouncils(table(CouncilVariable.COUNCIL_PUBLIC_TABLE));
    }

    @Singleton
    @Requires(env = {"council-desk", "council-tally"})
    CouncilNotices councilNotices(Addressees addressees, Reminders reminders, Municipalities municipalities) {
        return new CouncilNotices(addressees, reminders, municipalities);
    }

    @Singleton
    @Requires(env = {"council-desk", "council-tally"})
    CouncilWrites record(AuditTrail trail, CouncilNotices notices) {
        return new CouncilWrites(
                table(CouncilVariable.COUNCIL_TABLE), table(CouncilVariable.COUNCIL_PUBLIC_TABLE), trail, notices);
    }

    @Singleton
    @Requires(env = "council-desk")
    ChangeCouncil change(CouncilRecord councils, IdSource ids, InstantSource clock) {
        return new ChangeCouncil(councils, ids, clock);
    }

    private Table table(CouncilVariable variable) {
        return new Table(dynamo, environment.get(variable));
    }
}
