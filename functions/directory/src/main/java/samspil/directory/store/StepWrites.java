package samspil.directory.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.ConfirmationLink;
import samspil.directory.Suggestion;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What goes along with the writing of an entry, each guarded by its own condition. */
record StepWrites(TableActions table, SuggestionTasks tasks) {

    /** A suggestion that was decided holds nothing of who sent it, and waits on no desk. */
    List<TransactWriteItem> decide(Suggestion suggestion, Suggestion.State decision) {
        var decided = table.update(SuggestionItem.decision(suggestion, decision));
        return Stream.concat(Stream.of(decided), tasks.remove(suggestion).stream())
                .toList();
    }

    /** A link is used up by its first use. */
    TransactWriteItem use(ConfirmationLink link, Instant at) {
        return table.update(new TableActions.Change(
                LinkItem.key(link.subject().home(), link.id()),
                "SET usedAt = :at",
                "attribute_exists(pk) AND attribute_not_exists(usedAt)",
                new Item(java.util.Map.of()).with(":at", at.toString())));
    }
}
