package samspil.policies.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import samspil.policies.Document;
import samspil.policies.Documents;
import samspil.policies.PolicyId;

/** Documents on their way, in the desk's table. */
record DynamoDocuments(Table table, AuditTrail trail, Tasks tasks, PolicyNotices notices) implements Documents {

    @Override
    public Optional<Document> find(Document.Key key) {
        return table.find(DocumentItem.key(key)).map(item -> DocumentItem.read(key.municipality(), item));
    }

    @Override
    public List<Document> of(MunicipalityId municipality, PolicyId policy) {
        return table.partition(DocumentItem.partition(municipality))
                .map(item -> DocumentItem.read(municipality, item))
                .filter(document -> document.policy().equals(policy))
                .sorted(Comparator.comparing(Document::askedAt).reversed())
                .toList();
    }

    @Override
    public List<Document> open(MunicipalityId municipality) {
        return table.index(DocumentItem.OPEN, "openFor", DocumentItem.partition(municipality))
                .map(item -> DocumentItem.read(municipality, item))
                .toList();
    }

    @Override
    public void expect(Document document, AuditEvent audit) {
        trail.append(audit, List.of(table.puttingNew(DocumentItem.write(document))));
    }

    @Override
    public boolean settle(Document document, AuditEvent audit) {
        var settling = new DocumentItem.Settling(table, document).action();
        var actions = Stream.of(settling, tasks.put(notices.unpublished(document)));
        return trail.append(audit, actions.toList()).isEmpty();
    }
}
