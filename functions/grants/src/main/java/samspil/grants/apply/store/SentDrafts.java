package samspil.grants.apply.store;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.GrantsVariable;
import samspil.grants.apply.Applicant;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.SentApplication;
import samspil.grants.file.SentApplication.Partner;
import samspil.grants.file.store.Along;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A draft is gone in the moment in which it is sent. */
@Singleton
@Requires(env = "grants-apply")
final class SentDrafts implements Along {
    private final Table table;
    private final DraftTasks tasks;
    private final DynamoPartners partners;

    SentDrafts(DynamoDbClient dynamo, Environment environment, DraftTasks tasks, DynamoPartners partners) {
        this.table = new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE));
        this.tasks = tasks;
        this.partners = partners;
    }

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return change.steps().stream()
                .filter(step -> step.next().event() instanceof Submitted)
                .flatMap(this::removing);
    }

    private Stream<TransactWriteItem> removing(Step step) {
        var file = step.after();
        var applicant = new Applicant(file.municipality(), file.submitted().applicant());
        var gone = Stream.of(table.removing(DraftItem.key(applicant, file.id())), tasks.remove(applicant, file.id()));
        return Stream.concat(gone, partners.dropping(file.municipality(), file.id(), sentWith(step)));
    }

    private static Set<String> sentWith(Step step) {
        return step.frozen().stream()
                .map(SentApplication::of)
                .flatMap(sent -> sent.partners().stream())
                .map(Partner::organisation)
                .collect(Collectors.toSet());
    }
}
