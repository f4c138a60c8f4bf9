package samspil.grants.file;

import java.util.function.Supplier;
import samspil.grants.ApplicationId;
import samspil.grants.budget.Budget;
import samspil.grants.file.Accounting.Repaid;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;

/** Notes that money came back; the line may award it again as long as its budget year lets it. */
public record RecordRepayment(RecordFileEvent record, Budget budget) {

    /**
     * Notes it.
     *
     * @param key names the payment; noted twice under it, it counts once
     */
    public Outcome note(MunicipalityId municipality, ApplicationId id, Money amount, Actor by, String key) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return record.files()
                .find(municipality, id, new Reader(by.person()))
                .map(file -> record.record(municipality, id, deed(file, amount, by, key)))
                .orElseGet(gone);
    }

    private Deed deed(ApplicationFile file, Money amount, Actor by, String key) {
        var now = record.clock().instant();
        var open = file.award()
                .line()
                .flatMap(line -> budget.find(file.municipality(), line))
                .filter(line -> line.takesRefunds(now))
                .isPresent();
        return Deed.of(new Repaid(amount, open), by, key).asked(Json.write(amount));
    }
}
