package samspil.grants.apply.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.GrantsVariable;
import samspil.grants.apply.ApplyTogether;
import samspil.grants.apply.ApplyTogether.Invitations;
import samspil.grants.apply.DraftDays;
import samspil.grants.apply.Drafts;
import samspil.grants.apply.OwnFiles;
import samspil.grants.apply.Parties;
import samspil.grants.apply.Partners;
import samspil.grants.scheme.store.MovedRounds;
import samspil.platform.Environment;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Organisations that apply together. Each is made when it is first needed. */
@Factory
@Requires(env = {"grants-apply", "grants-clock"})
final class PartnerBeans {

    @Singleton
    DynamoPartners partners(
            DynamoDbClient dynamo, Environment environment, AuditTrail trail, Outbox outbox, DraftTasks tasks) {
        var table = new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE));
        return new DynamoPartners(table, trail, outbox, tasks);
    }

    @Singleton
    DraftDays draftDays(DynamoDbClient dynamo, Environment environment, DraftTasks tasks, DynamoPartners partners) {
        var table = new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE));
        return new DynamoDraftDays(table, new MovedRounds(table), tasks, partners);
    }

    @Singleton
    Parties parties(Partners partners, Organisations organisations) {
        return new Parties(partners, organisations);
    }

    @Singleton
    ApplyTogether together(
            Parties parties, Drafts drafts, OwnFiles files, Invitations invitations, InstantSource clock) {
        return new ApplyTogether(parties, drafts, files, invitations, clock);
    }
}
