package samspil.council.meeting.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingRecord;
import samspil.council.meeting.reply.Notice;
import samspil.kernel.MunicipalityId;
import samspil.kernel.SigningKey;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Meetings in the table of those who work with them. What everybody may know is written to the public table in the same
 * transaction, and so are what has to be told, what is announced and promised, and the record of it.
 *
 * @param secrets makes the secret of a meeting's links
 */
record MeetingWrites(
        Table own, Table open, AuditTrail trail, MeetingConsequences consequences, Supplier<SigningKey> secrets)
        implements MeetingRecord {

    @Override
    public List<Meeting> in(MunicipalityId municipality) {
        return new MeetingReads(own).in(municipality);
    }

    @Override
    public Optional<Meeting> find(Meeting.Key key) {
        return new MeetingReads(own).find(key);
    }

    @Override
    public boolean keep(Meeting next, Telling telling, AuditEvent audit) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(own.puttingNext(MeetingItem.write(next), next.version()));
        Stream.of(secret(next), everybody(next), telling(next, telling), consequences.of(next, telling))
                .flatMap(part -> part)
                .forEach(actions::add);
        return trail.append(audit, actions).isEmpty();
    }

    private Stream<TransactWriteItem> secret(Meeting next) {
        return next.version() == 1
                ? Stream.of(own.puttingNew(ReplyItem.secret(next.key())
                        .with("secret", secrets.get().base64())))
                : Stream.empty();
    }

    private Stream<TransactWriteItem> everybody(Meeting next) {
        return next.plan().open() ? Stream.of(open.putting(MeetingItem.write(next.forEverybody()))) : Stream.empty();
    }

    private Stream<TransactWriteItem> telling(Meeting next, Telling telling) {
        boolean nobody = telling == Telling.NOBODY || next.invitees().isEmpty();
        return nobody ? Stream.empty() : Stream.of(new StoredNotices(own).begin(Notice.of(next, telling)));
    }
}
