package samspil.grants.assess.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.GrantsVariable;
import samspil.grants.assess.CouncilFiles;
import samspil.grants.assess.Motions;
import samspil.grants.assess.Seats;
import samspil.grants.assess.Workbench;
import samspil.grants.budget.Budget;
import samspil.grants.file.ReadCase;
import samspil.platform.Environment;
import samspil.platform.addressees.Addressees;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Assessment: ports. Each is made when a function first needs it. */
@Factory
final class AssessBeans {

    @Singleton
    Motions motions(DynamoDbClient dynamo, Environment environment, Tasks tasks, AuditTrail trail) {
        return new DynamoMotions(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)), tasks, trail);
    }

    @Singleton
    CouncilFiles councilFiles(ReadCase cases, Seats seats) {
        return new CouncilFiles(cases, seats);
    }

    @Singleton
    Workbench workbench(CouncilFiles files, Budget budget) {
        return new Workbench(files, budget);
    }

    @Singleton
    Seats seats(DynamoDbClient dynamo, Environment environment, Addressees addressees, InstantSource clock) {
        return new KnownSeats(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)), addressees, clock);
    }
}
