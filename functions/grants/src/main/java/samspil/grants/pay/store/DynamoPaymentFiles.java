package samspil.grants.pay.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
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
record DynamoPaymentFiles(Table table, AuditTrail trail) implements PaymentFiles {

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
        return table.partition(claimed(municipality))
                .map(item -> item.text("sk").split("#", -1))
                .map(parts -> new Claim(new ApplicationId(parts[0]), Integer.parseInt(parts[1])))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean make(PaymentFile file, AuditEvent audit) {
        var claims = file.payments().stream().map(each -> table.puttingNew(claim(file, each)));
        return keep(file, audit, claims);
    }

    /** What the bank rejects now may go into another file. */
    @Override
    public boolean answer(PaymentFile next, AuditEvent audit) {
        var sent = find(next.municipality(), next.id()).stream()
                .flatMap(file -> file.payments().stream())
                .filter(each -> each.state() == Payment.State.SENT)
                .map(each -> claim(next, each))
                .collect(Collectors.toSet());
        var freed = next.payments().stream()
                .filter(each -> each.state() == Payment.State.REJECTED)
                .map(each -> claim(next, each))
                .filter(sent::contains)
                .map(table::removing);
        return keep(next, audit, freed);
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

    private static String claimed(MunicipalityId municipality) {
        return municipality + "#claims";
    }

    private static Item claim(PaymentFile file, Payment payment) {
        return Item.key(claimed(file.municipality()), payment.application() + "#" + payment.instalment());
    }

    private static PaymentFile read(Item item) {
        return Json.read(item.text("body"), PaymentFile.class).orThrow();
    }
}
