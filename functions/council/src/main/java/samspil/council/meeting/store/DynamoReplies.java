package samspil.council.meeting.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.Replies;
import samspil.council.meeting.reply.Turnout;
import samspil.kernel.SigningKey;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Answers in the table. Every change raises the number of changes of its meeting, on condition that nobody raised it
 * since the answers were read, so that no two ever give away one place.
 */
record DynamoReplies(Table table, Outbox outbox, AuditTrail trail, Participants participants) implements Replies {

    /** The number is read before the answers: what changes between the two reads is refused when it is written. */
    @Override
    public Turnout turnout(Meeting meeting) {
        long version = table.find(ReplyItem.turnout(meeting.key()))
                .map(item -> item.number("version"))
                .orElse(0L);
        var replies = table.partition(ReplyItem.partition(meeting.key()), ReplyItem.REPLIES)
                .map(ReplyItem::read)
                .toList();
        return new Turnout(meeting.plan().capacity(), replies, version);
    }

    @Override
    public Optional<SigningKey> key(Meeting.Key meeting) {
        return table.find(ReplyItem.secret(meeting)).map(item -> new SigningKey(item.text("secret")));
    }

    @Override
    public boolean keep(Changes changes, Optional<AuditEvent> audit) {
        var actions = actions(changes);
        return audit.map(event -> trail.append(event, actions).isEmpty()).orElseGet(() -> written(actions));
    }

    private List<TransactWriteItem> actions(Changes changes) {
        long next = changes.seen().version() + 1;
        var turnout = ReplyItem.turnout(changes.meeting()).with("version", next);
        return Stream.of(
                        Stream.of(table.puttingNext(turnout, next)),
                        changes.replies().stream()
                                .map(each ->
                                        table.puttingNext(ReplyItem.write(changes.meeting(), each), each.version())),
                        changes.replies().stream()
                                .flatMap(each -> participants.answered(changes.meeting(), each, changes.known())),
                        changes.letters().stream().map(outbox::put))
                .flatMap(part -> part)
                .toList();
    }

    /** Somebody else who writes the same at this moment was first. */
    private boolean written(List<TransactWriteItem> actions) {
        try {
            return new Transactions(table.dynamo()).write(actions).isEmpty();
        } catch (TransactionCanceledException e) {
            if (e.cancellationReasons().stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()))) {
                return false;
            }
            throw e;
        }
    }
}
