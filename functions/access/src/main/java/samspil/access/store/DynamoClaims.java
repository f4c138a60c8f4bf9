package samspil.access.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.access.claim.Claim;
import samspil.access.claim.Claims;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Letter;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Item;
import samspil.platform.store.Mailer.Mail;
import samspil.platform.store.Table;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Claims in the table; what they make the municipality do, in the table of tasks. */
record DynamoClaims(Table table, AuditTrail trail, Tasks tasks, Outbox outbox, Municipalities municipalities)
        implements Claims {

    @Override
    public Optional<Claim> find(MunicipalityId municipality, String id) {
        return table.find(ClaimItem.key(municipality, id)).map(ClaimItem::read);
    }

    @Override
    public List<Claim> in(MunicipalityId municipality) {
        return table.partition(ClaimItem.partition(municipality))
                .map(ClaimItem::read)
                .toList();
    }

    @Override
    public List<Claim> of(String person) {
        return table.index("byPerson", "person", person)
                .filter(ClaimItem::isOne)
                .map(ClaimItem::read)
                .toList();
    }

    @Override
    public boolean make(Claim made, Optional<Mail> mail, AuditEvent event) {
        var actions = kept(made);
        mail.map(words -> outbox.put(new Letter(letter(made), words))).ifPresent(actions::add);
        return trail.append(event, actions).isEmpty();
    }

    @Override
    public boolean step(Claim next, @Nullable Assignment given, AuditEvent event) {
        var actions = kept(next);
        if (given != null) {
            actions.add(table.puttingNew(AssignmentItem.write(given)));
        }
        return trail.append(event, actions).isEmpty();
    }

    @Override
    public void record(AuditEvent event) {
        trail.append(event, List.of());
    }

    @Override
    public Optional<Claim> spendTry(Claim claim) {
        var subject = claim.subject();
        var values = new Item(Map.of()).with(":one", 1).with(":none", 0).with(":seen", claim.version());
        return table.change(new Table.Change(
                        ClaimItem.key(subject.municipality(), subject.id()),
                        "SET tries = tries - :one",
                        "version = :seen AND tries > :none",
                        values))
                .map(ClaimItem::read);
    }

    private List<TransactWriteItem> kept(Claim claim) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(table.puttingNext(ClaimItem.write(claim), claim.version()));
        actions.add(task(claim));
        return actions;
    }

    private static Letter.Key letter(Claim claim) {
        var subject = claim.subject();
        return new Letter.Key(subject.municipality(), "claim#" + subject.id() + "#" + claim.version());
    }

    private TransactWriteItem task(Claim claim) {
        var subject = claim.subject();
        var key = Task.Key.of(subject.municipality(), TaskKind.CLAIM, subject.id());
        return claim.isForTheDesk()
                ? tasks.put(new Task(
                        key, subject.name(), address(claim), claim.period().from(), null))
                : tasks.remove(key);
    }

    private String address(Claim claim) {
        var slug = municipalities
                .byId(claim.subject().municipality())
                .map(Municipality::slug)
                .orElseThrow();
        return "/" + slug + "/desk/claims/" + claim.subject().id();
    }
}
