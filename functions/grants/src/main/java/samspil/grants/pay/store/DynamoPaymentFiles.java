package samspil.grants.pay.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.store.Unmoved;
import samspil.grants.pay.Payment;
import samspil.grants.pay.PaymentFile;
import samspil.grants.pay.PaymentFiles;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Payment files in a table, and beside them a claim for each instalment that is in one. */
record DynamoPaymentFiles(Table table, Unmoved unmoved, RejectedTasks tasks, AuditTrail trail) implements PaymentFiles {

    @Override
    public List<PaymentFile> in(MunicipalityId municipality) {
        return table.partition(municipality + "#payments")
                .map(DynamoPaymentFiles::read)
                .sorted(Comparator.comparing(PaymentFile::made).reversed())
                .toList();
    }

    @Override
    public Optional<PaymentFile> find(MunicipalityId municipality, String id) {
        return table.find(key(municipality, id)).map(DynamoPaymentFiles::read);
    }

    @Override
    public Set<Claim> claims(MunicipalityId municipality) {
        return table.partition(ClaimItem.partition(municipality))
                .map(ClaimItem::read)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isClaimed(MunicipalityId municipality, Claim claim) {
        return table.find(ClaimItem.key(municipality, claim)).isPresent();
    }

    /** An award that changes meanwhile is not paid as it was. */
    @Override
    public boolean make(PaymentFile file, List<ApplicationFile> seen, AuditEvent audit) {
        var claims = file.payments().stream().map(each -> table.puttingNew(claim(file, each)));
        return keep(file, audit, Stream.concat(claims, seen.stream().map(unmoved::since)));
    }

    /** What the bank rejects now may go into another file. */
    @Override
    public boolean answer(PaymentFile next, AuditEvent audit) {
        var sent = find(next.municipality(), next.id()).stream()
                .flatMap(file -> file.payments().stream())
                .filter(each -> each.state() == Payment.State.SENT)
                .map(each -> claim(next, each))
                .collect(Collectors.toSet());
        var rejected = next.payments().stream()
                .filter(each -> each.state() == Payment.State.REJECTED)
                .filter(each -> sent.contains(claim(next, each)))
                .toList();
        var freed = rejected.stream().map(each -> table.removing(claim(next, each)));
        return keep(next, audit, Stream.concat(freed, tasks.put(next, rejected.stream(), audit.at())));
    }

    private boolean keep(PaymentFile file, AuditEvent audit, Stream<TransactWriteItem> along) {
        var item = key(file.municipality(), file.id())
                .with("body", Json.write(file))
                .with("version", file.version());
        var actions = Stream.concat(Stream.of(table.puttingNext(item, file.version())), along)
                .toList();
        return trail.append(audit, actions).isEmpty();
    }

    private static Item key(MunicipalityId municipality, String id) {
        return Item.key(municipality + "#payments", id);
    }

    private static Item claim(PaymentFile file, Payment payment) {
        return ClaimItem.key(file.municipality(), new Claim(payment.application(), payment.instalment()));
    }

    private static PaymentFile read(Item item) {
        return Json.read(item.text("body"), PaymentFile.class).orThrow();
    }
}
