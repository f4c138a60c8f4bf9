package samspil.grants.apply.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Consent;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.Papers;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The papers, beside the files. */
record DynamoPapers(Table table, AuditTrail trail) implements Papers {

    @Override
    public Optional<GivenPaper> find(GivenPaper.Key key) {
        return table.find(PaperItem.key(key)).map(item -> PaperItem.read(key.owner(), item));
    }

    @Override
    public List<GivenPaper> of(Applicant owner) {
        return table.partition(PaperItem.partition(owner), PaperItem.PAPER)
                .map(item -> PaperItem.read(owner, item))
                .sorted(Comparator.comparing((GivenPaper paper) -> paper.giver().at())
                        .reversed())
                .toList();
    }

    @Override
    public void give(GivenPaper paper, AuditEvent audit) {
        trail.append(audit, List.of(table.puttingNew(PaperItem.write(paper))));
    }

    @Override
    public void remove(GivenPaper paper, AuditEvent audit) {
        trail.append(audit, List.of(table.removing(PaperItem.key(paper.key()))));
        table.partition(PaperItem.partition(paper.key().owner()), PaperItem.uses(paper.key()))
                .forEach(use -> table.remove(Item.key(use.text("pk"), use.text("sk"))));
    }

    @Override
    public Optional<Consent> consent(Applicant owner) {
        return table.find(PaperItem.consentKey(owner)).map(PaperItem::consent);
    }

    @Override
    public void agree(Applicant owner, Consent consent, AuditEvent audit) {
        trail.append(audit, List.of(table.putting(PaperItem.write(owner, consent))));
    }

    @Override
    public void disagree(Applicant owner, AuditEvent audit) {
        trail.append(audit, List.of(table.removing(PaperItem.consentKey(owner))));
    }

    @Override
    public List<ApplicationId> uses(GivenPaper paper) {
        var begin = PaperItem.uses(paper.key());
        return table.partition(PaperItem.partition(paper.key().owner()), begin)
                .map(item -> new ApplicationId(item.text("sk").substring(begin.length())))
                .toList();
    }

    @Override
    public boolean use(GivenPaper paper, Attachment copy, AuditEvent audit) {
        var noted = table.putting(PaperItem.use(paper.key(), copy.key().application()));
        return trail.append(
                        audit,
                        List.of(
                                there(PaperItem.key(paper.key())),
                                there(PaperItem.consentKey(paper.key().owner())),
                                table.puttingNew(AttachmentItem.write(copy)),
                                noted))
                .isEmpty();
    }

    private TransactWriteItem there(Item key) {
        return TransactWriteItem.builder()
                .conditionCheck(check ->
                        check.tableName(table.name()).key(key.attributes()).conditionExpression("attribute_exists(pk)"))
                .build();
    }
}
