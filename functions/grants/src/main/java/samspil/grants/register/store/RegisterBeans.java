package samspil.grants.register.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import samspil.grants.GrantsVariable;
import samspil.grants.file.FileRecord;
import samspil.grants.file.store.Along;
import samspil.grants.register.DescribeAward;
import samspil.grants.register.Funders;
import samspil.grants.register.Register;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Schemes;
import samspil.platform.Environment;
import samspil.platform.organisations.Organisations;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The register: read by everybody, and written with files by whoever has them. */
@Factory
final class RegisterBeans {

    @Singleton
    @Requires(env = "grants-public")
    Register register(DynamoDbClient dynamo, Environment environment) {
        return new DynamoRegister(new Table(dynamo, environment.get(GrantsVariable.GRANTS_PUBLIC_TABLE)));
    }

    /** In every function that may tell applicants something, or hear from them that they don't take it. */
    @Singleton
    @Requires(env = {"grants-apply", "grants-desk", "grants-decide", "grants-pay", "grants-clock"})
    Along awards(DynamoDbClient dynamo, Environment environment, Provider<DescribeAward> describe) {
        return new AwardsAlong(new Table(dynamo, environment.get(GrantsVariable.GRANTS_PUBLIC_TABLE)), describe);
    }

    @Singleton
    @Secondary
    DescribeAward describeAward(FileRecord files, Rounds rounds, Schemes schemes, Organisations organisations) {
        return new DescribeAward(files, rounds, schemes, organisations);
    }

    @Singleton
    Funders funders() {
        return Funders.shipped();
    }
}
