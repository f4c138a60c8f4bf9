package samspil.grants.budget.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.budget.Budget;
import samspil.grants.budget.MoveMoney;
import samspil.platform.Environment;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Budget lines: the port and its use case. Each is made when a function first needs it. */
@Factory
final class BudgetBeans {

    @Singleton
    Budget budget(DynamoDbClient dynamo, Environment environment, AuditTrail trail) {
        return new DynamoBudget(new Table(dynamo, environment.get(BudgetVariable.GRANTS_BUDGET_TABLE)), trail);
    }

    @Singleton
    MoveMoney moveMoney(Budget budget, InstantSource clock) {
        return new MoveMoney(budget, clock);
    }
}
