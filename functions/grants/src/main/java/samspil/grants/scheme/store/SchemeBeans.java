package samspil.grants.scheme.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.GrantsVariable;
import samspil.grants.law.LawSets;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.LongestKept;
import samspil.grants.scheme.RoundRecord;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.SchemeRecord;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outlook.Outlook;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Schemes and rounds: ports and use cases. Each is made when a function first needs it. */
@Factory
final class SchemeBeans {
    private final DynamoDbClient dynamo;
    private final Environment environment;

    SchemeBeans(DynamoDbClient dynamo, Environment environment) {
        this.dynamo = dynamo;
        this.environment = environment;
    }

    @Singleton
    @Requires(env = "grants-desk")
    SchemeRecord schemeRecord(AuditTrail trail) {
        return new SchemeWrites(own(), open(), trail);
    }

    @Singleton
    @Requires(env = "grants-desk")
    RoundRecord roundRecord(AuditTrail trail, Outlook outlook, Reminders reminders, Municipalities municipalities) {
        return new RoundWrites(own(), open(), trail, new RoundNotices(outlook, reminders, municipalities));
    }

    /** For those who change none: everybody has what is public, and who works with applications all of it. */
    @Singleton
    @Requires(notEnv = {"grants-desk", "grants-public"})
    Schemes schemes() {
        return new DynamoSchemes(own());
    }

    @Singleton
    @Requires(notEnv = {"grants-desk", "grants-public"})
    Rounds rounds() {
        return new DynamoRounds(own());
    }

    @Singleton
    @Requires(env = "grants-public")
    Schemes openSchemes() {
        return new DynamoSchemes(open());
    }

    @Singleton
    @Requires(env = "grants-public")
    Rounds openRounds() {
        return new DynamoRounds(open());
    }

    @Singleton
    ChangeScheme changeScheme(SchemeRecord schemes, InstantSource clock) {
        return new ChangeScheme(schemes, clock);
    }

    @Singleton
    ChangeRound changeRound(RoundRecord rounds, Schemes schemes, InstantSource clock) {
        return new ChangeRound(rounds, schemes, clock);
    }

    @Singleton
    LongestKept longestKept(Schemes schemes) {
        return new LongestKept(schemes);
    }

    @Singleton
    LawSets laws() {
        return LawSets.shipped();
    }

    private Table own() {
        return new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE));
    }

    private Table open() {
        return new Table(dynamo, environment.get(GrantsVariable.GRANTS_PUBLIC_TABLE));
    }
}
