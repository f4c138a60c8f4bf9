package samspil.grants.pool.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.GrantsVariable;
import samspil.grants.budget.Budget;
import samspil.grants.budget.MoveMoney;
import samspil.grants.file.FileRecord;
import samspil.grants.file.store.Along;
import samspil.grants.pool.ChangePool;
import samspil.grants.pool.EndPool;
import samspil.grants.pool.FundPool;
import samspil.grants.pool.JointSchemes;
import samspil.grants.pool.PoolRecord;
import samspil.grants.pool.SettlePool;
import samspil.grants.pool.Traces;
import samspil.grants.scheme.Rounds;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Joint pools: ports and use cases, where the budget is decided on. */
@Factory
final class PoolBeans {
    private final DynamoDbClient dynamo;
    private final Environment environment;

    PoolBeans(DynamoDbClient dynamo, Environment environment) {
        this.dynamo = dynamo;
        this.environment = environment;
    }

    @Singleton
    @Requires(env = {"grants-decide", "grants-desk", "grants-apply", "grants-clock"})
    PoolRecord pools(AuditTrail trail) {
        return new DynamoPools(own(), open(), trail);
    }

    /** In the function in which applications come. */
    @Singleton
    @Requires(env = "grants-apply")
    Along tracing(Provider<Traces> traces) {
        return new TracesAlong(own(), traces);
    }

    @Singleton
    Traces traces(PoolRecord pools, Rounds rounds, Organisations organisations, Municipalities municipalities) {
        return new Traces(pools, rounds, organisations, municipalities);
    }

    @Singleton
    @Requires(env = "grants-public")
    JointSchemes jointSchemes() {
        return new DynamoJointSchemes(open());
    }

    @Singleton
    ChangePool changePool(PoolRecord pools, Municipalities municipalities, InstantSource clock) {
        return new ChangePool(pools, municipalities, clock);
    }

    @Singleton
    FundPool fundPool(ChangePool change, Budget budget, MoveMoney move) {
        return new FundPool(change, budget, move);
    }

    @Singleton
    EndPool endPool(ChangePool change, Rounds rounds) {
        return new EndPool(change, rounds);
    }

    @Singleton
    SettlePool settlePool(ChangePool change, Budget budget, FileRecord files, Rounds rounds) {
        return new SettlePool(change, budget, files, rounds);
    }

    private Table own() {
        return new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE));
    }

    private Table open() {
        return new Table(dynamo, environment.get(GrantsVariable.GRANTS_PUBLIC_TABLE));
    }
}
