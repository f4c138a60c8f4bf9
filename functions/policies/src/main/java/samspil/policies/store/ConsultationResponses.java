package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Responses;

/** Responses in the table, with all that they said before. */
record ConsultationResponses(Table table, AuditTrail trail) implements Responses {

    @Override
    public Optional<Response> find(Consultation.Key consultation, String id) {
        return table.find(ResponseItem.key(consultation, id)).map(ResponseItem::read);
    }

    @Override
    public List<Response> to(Consultation.Key consultation) {
        var items = table.partition(ResponseItem.partition(consultation), ResponseItem.RESPONSES);
        return ResponseItem.inOrder(items.map(ResponseItem::read)).toList();
    }

    @Override
    public boolean keep(Response next, AuditEvent audit) {
        var actions = List.of(
                table.puttingNext(ResponseItem.write(next), next.version()), table.puttingNew(ResponseItem.kept(next)));
        return trail.append(audit, actions).isEmpty();
    }

    @Override
    public List<Answer> answers(Consultation.Key consultation) {
        return table.partition(ResponseItem.partition(consultation), ResponseItem.ANSWERS)
                .map(ResponseItem::answer)
                .toList();
    }
}
