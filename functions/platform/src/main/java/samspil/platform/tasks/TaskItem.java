package samspil.platform.tasks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** A task as an item: one partition for each municipality, kind and organisation. */
final class TaskItem {
    private TaskItem() {}

    static String partition(MunicipalityId municipality, TaskKind kind, @Nullable String organisation) {
        var own = municipality.value() + "#" + kind.key();
        return organisation == null ? own : own + "#" + organisation;
    }

    static Item key(Task.Key key) {
        return Item.key(partition(key.municipality(), key.kind(), key.organisation()), key.subject());
    }

    static Item write(Task task) {
        return key(task.key())
                .with("organisation", task.key().organisation())
                .with("name", task.name())
                .with("address", task.address())
                .with("since", task.since().toString())
                .with("due", task.due() == null ? null : task.due().toString());
    }

    static Task read(Item item, MunicipalityId municipality, TaskKind kind) {
        var key = new Task.Key(municipality, kind, item.find("organisation").orElse(null), item.text("sk"));
        return new Task(
                key,
                item.text("name"),
                item.text("address"),
                Instant.parse(item.text("since")),
                item.find("due").map(LocalDate::parse).orElse(null));
    }
}
