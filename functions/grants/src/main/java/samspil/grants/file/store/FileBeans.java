package samspil.grants.file.store;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.grants.GrantsVariable;
import samspil.grants.budget.Budget;
import samspil.grants.budget.store.BudgetVariable;
import samspil.grants.file.Batches;
import samspil.grants.file.DecideBatch;
import samspil.grants.file.DecideInParts;
import samspil.grants.file.DueFiles;
import samspil.grants.file.FileRecord;
import samspil.grants.file.Interests;
import samspil.grants.file.NotifyDecision;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.ReadCase;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.RecordRepayment;
import samspil.grants.file.RoundTerms;
import samspil.grants.file.SubmitApplication;
import samspil.grants.law.LawSets;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Schemes;
import samspil.grants.scheme.store.RoundFate;
import samspil.platform.Environment;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Files: ports and use cases. Each is made when a function first needs it. */
@Factory
final class FileBeans {

    @Singleton
    FileRecord record(
            DynamoDbClient dynamo, Environment environment, AuditTrail trail, Outbox outbox, List<Along> along) {
        var files = new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE));
        var budget = new Table(dynamo, environment.get(BudgetVariable.GRANTS_BUDGET_TABLE));
        return new DynamoFileRecord(new DynamoFileRecord.Tables(files, budget), trail, outbox, along);
    }

    @Singleton
    Along decidedRounds(DynamoDbClient dynamo, Environment environment) {
        return new DecidedRounds(new RoundFate(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE))));
    }

    @Singleton
    DueFiles dueFiles(DynamoDbClient dynamo, Environment environment) {
        return new DynamoDueFiles(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)));
    }

    @Singleton
    Batches batches(DynamoDbClient dynamo, Environment environment, AuditTrail trail) {
        return new DynamoBatches(new Table(dynamo, environment.get(BudgetVariable.GRANTS_BUDGET_TABLE)), trail);
    }

    @Singleton
    @Bean(typed = PinnedTerms.class)
    PinnedTerms terms(Rounds rounds, Schemes schemes, LawSets laws) {
        return new PinnedTerms(rounds, schemes, laws);
    }

    @Singleton
    @Secondary
    RoundTerms roundTerms(PinnedTerms terms) {
        return terms;
    }

    @Singleton
    ReadCase readCase(FileRecord files, Rounds rounds, PinnedTerms terms, Organisations organisations) {
        return new ReadCase(files, rounds, terms, organisations);
    }

    @Singleton
    RecordFileEvent recordFileEvent(
            FileRecord files, RoundTerms terms, InstantSource clock, Optional<Interests> interests) {
        return new RecordFileEvent(files, terms, clock, interests.orElse(Interests.NONE));
    }

    @Singleton
    SubmitApplication submit(RecordFileEvent record, FileRecord files, InstantSource clock) {
        return new SubmitApplication(record, files, clock);
    }

    @Singleton
    NotifyDecision notifyDecision(RecordFileEvent record) {
        return new NotifyDecision(record);
    }

    @Singleton
    RecordRepayment recordRepayment(RecordFileEvent record, Budget budget) {
        return new RecordRepayment(record, budget);
    }

    @Singleton
    DecideInParts decideInParts(RecordFileEvent record, Batches batches, InstantSource clock) {
        return new DecideInParts(record, batches, clock);
    }

    @Singleton
    DecideBatch decideBatch(RecordFileEvent record, DecideInParts parts, InstantSource clock) {
        return new DecideBatch(record, parts, clock);
    }
}
