package samspil.directory.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samspil.directory.Suggestion;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A suggestion waits on two desks: the municipality's, and that of the organisation it is about. */
record SuggestionTasks(Supplier<Tasks> tasks, Municipalities municipalities) {

    /** The actions that put it on them. */
    List<TransactWriteItem> put(Suggestion suggestion) {
        return keys(suggestion)
                .map(key -> tasks.get().put(task(key, suggestion)))
                .toList();
    }

    /** The actions that take it off. */
    List<TransactWriteItem> remove(Suggestion suggestion) {
        return keys(suggestion).map(tasks.get()::remove).toList();
    }

    private Task task(Task.Key key, Suggestion suggestion) {
        var slug =
                municipalities.byId(suggestion.home()).map(Municipality::slug).orElseThrow();
        var address = "/" + slug + "/desk/suggestions/" + suggestion.id();
        return new Task(key, suggestion.about().name(), address, suggestion.receivedAt(), null);
    }

    private static Stream<Task.Key> keys(Suggestion suggestion) {
        var own = Optional.ofNullable(suggestion.about().organisation())
                .map(organisation -> key(suggestion, TaskKind.OWN_SUGGESTION, organisation.value()));
        return Stream.concat(Stream.of(key(suggestion, TaskKind.SUGGESTION, null)), own.stream());
    }

    private static Task.Key key(
            Suggestion suggestion, TaskKind kind, @org.jspecify.annotations.Nullable String organisation) {
        return new Task.Key(
                suggestion.home(), kind, organisation, suggestion.id().value());
    }
}
