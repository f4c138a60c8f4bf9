package samspil.policies.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import samspil.policies.Document;
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
record ConsultationWrites(Tables tables, AuditTrail trail, ConsultationNotices notices, ConsultationRelease release)
        implements ConsultationRecord {

    /**
     * Where all that is written.
     *
     * @param own of those who work with consultations
     * @param open of everybody
     * @param documents of drafts that came as a PDF
     */
    record Tables(Table own, Table open, Table documents) {}

    @Override
    public List<Consultation> of(MunicipalityId municipality, PolicyId policy) {
        return new ConsultationReads(tables.own()).of(municipality, policy);
    }

    @Override
    public Optional<Consultation> find(Consultation.Key key) {
        return new ConsultationReads(tables.own()).find(key);
    }

    @Override
    public boolean open(Consultation first, @Nullable Document settled, AuditEvent audit) {
        var published = Optional.ofNullable(settled).stream()
                .flatMap(document -> Stream.of(
                        new DocumentItem.Settling(tables.documents(), document).action(), notices.used(document)));
        return write(first, audit, Stream.concat(announced(first, audit), published));
    }

    @Override
    public boolean extend(Consultation next, AuditEvent audit) {
        return write(next, audit, announced(next, audit));
    }

    private Stream<TransactWriteItem> announced(Consultation next, AuditEvent audit) {
        var round = new Round(next.key(), next.extensions().size());
        var letters = new ConsultationRounds(tables.own()).begin(round);
        return Stream.concat(Stream.of(letters), notices.announce(next, audit.at()));
    }

    @Override
    public boolean answer(Consultation next, Answer answer, AuditEvent audit) {
        return write(next, audit, Stream.of(tables.own().putting(ResponseItem.write(next.key(), answer))));
    }

    @Override
    public boolean publish(Consultation next, AuditEvent audit) {
        release.lay(next.key());
        return write(next, audit, notices.settle(next));
    }

    private boolean write(Consultation next, AuditEvent audit, Stream<TransactWriteItem> along) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(tables.own().puttingNext(ConsultationItem.write(next), next.version()));
        actions.add(tables.open().putting(ConsultationItem.write(next.forEverybody())));
        along.forEach(actions::add);
        return trail.append(audit, actions).isEmpty();
    }
}
