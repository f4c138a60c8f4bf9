package samspil.policies.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationRecord;
import samspil.policies.consultation.Round;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Consultations in the table of those who work with them. What everybody may know is written to the public table in
 * the same transaction, and so are the letters that are to be written, the announcement, and the record of it.
 */
record ConsultationWrites(
        Table own, Table open, AuditTrail trail, ConsultationNotices notices, ConsultationRelease release)
        implements ConsultationRecord {

    @Override
    public List<Consultation> of(MunicipalityId municipality, PolicyId policy) {
        return new ConsultationReads(own).of(municipality, policy);
    }

    @Override
    public Optional<Consultation> find(Consultation.Key key) {
        return new ConsultationReads(own).find(key);
    }

    @Override
    public void open(Consultation first, AuditEvent audit) {
        if (!extend(first, audit)) {
            throw new IllegalStateException("the id of a consultation came twice");
        }
    }

    @Override
    public boolean extend(Consultation next, AuditEvent audit) {
        var round = new Round(next.key(), next.extensions().size());
        var letters = new ConsultationRounds(own).begin(round);
        return write(next, audit, Stream.concat(Stream.of(letters), notices.announce(next, audit.at())));
    }

    @Override
    public boolean answer(Consultation next, Answer answer, AuditEvent audit) {
        return write(next, audit, Stream.of(own.putting(ResponseItem.write(next.key(), answer))));
    }

    @Override
    public boolean publish(Consultation next, AuditEvent audit) {
        release.lay(next.key());
        return write(next, audit, notices.settle(next));
    }

    private boolean write(Consultation next, AuditEvent audit, Stream<TransactWriteItem> along) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(own.puttingNext(ConsultationItem.write(next), next.version()));
        actions.add(open.putting(ConsultationItem.write(next.forEverybody())));
        along.forEach(actions::add);
        return trail.append(audit, actions).isEmpty();
    }
}
