package samspil.grants.pay;

import java.util.Optional;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deed;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.pay.PaymentFiles.Claim;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/** Lets a grantee use an award otherwise, and as much of it as that takes. */
public record AnswerChange(RecordFileEvent record, PaymentFiles payments) {

    /**
     * They may. What is at the bank can't be called back, so that the award is lowered when the bank has answered.
     *
     * @param seen the file as somebody saw it
     */
    public Outcome agree(ApplicationFile seen, ChangeAgreed change, Actor by, String key) {
        boolean lower = Optional.ofNullable(change.award())
                .filter(seen.award().amount()::isMoreThan)
                .isPresent();
        return lower && isAtTheBank(seen)
                ? new Outcome.Refused(new Violation("/award", "payment.at-bank"))
                : record.recordOn(seen.municipality(), seen.id(), seen.number(), Deed.of(change, by, key));
    }

    /** Whether the bank has not said yet what became of the next instalment. */
    private boolean isAtTheBank(ApplicationFile file) {
        var next = new Claim(file.id(), file.award().paidInstalments() + 1);
        return payments.isClaimed(file.municipality(), next);
    }
}
