package samspil.directory.store;

import java.time.Instant;
import samspil.directory.ConfirmationLink;
import samspil.directory.Suggestion;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What goes along with the writing of an entry, each guarded by its own condition. */
record StepWrites(TableActions table) {

    /** A suggestion that was decided holds nothing of who sent it, and waits no more. */
    TransactWriteItem approve(Suggestion suggestion, Instant at) {
        return table.update(SuggestionItem.decision(suggestion, new Suggestion.State.Approved(at)));
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
