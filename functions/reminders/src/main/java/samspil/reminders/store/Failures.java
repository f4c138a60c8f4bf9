package samspil.reminders.store;

import java.time.InstantSource;
import java.util.List;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Transactions;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What the contact person is told when mails do not arrive: one task for each municipality, however many they are. */
record Failures(Tasks tasks, Municipalities municipalities, DynamoDbClient dynamo, InstantSource clock) {
    private static final String SUBJECT = "mails";

    /** The action that makes it wait. */
    TransactWriteItem waiting(MunicipalityId municipality) {
        var town = municipalities.byId(municipality).orElseThrow();
        var address = "/" + town.slug() + "/desk/reminders/undelivered";
        return tasks.put(new Task(key(municipality), town.name(), address, clock.instant(), null));
    }

    /** Makes it wait. */
    void tell(MunicipalityId municipality) {
        new Transactions(dynamo).write(List.of(waiting(municipality)));
    }

    /** It was seen to. */
    void settled(MunicipalityId municipality) {
        new Transactions(dynamo).write(List.of(tasks.remove(key(municipality))));
    }

    private static Task.Key key(MunicipalityId municipality) {
        return Task.Key.of(municipality, TaskKind.UNDELIVERED, SUBJECT);
    }
}
