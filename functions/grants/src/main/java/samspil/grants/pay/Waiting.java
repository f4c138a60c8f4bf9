package samspil.grants.pay;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.Files;
import samspil.grants.file.Reader;
import samspil.grants.pay.PaymentFiles.Claim;
import samspil.grants.scheme.Rounds;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** What waits for those who pay and who look at reports. */
public record Waiting(Files files, Rounds rounds, PaymentFiles payments, Organisations organisations) {
    /** From the moment it is taken until nothing more is to come. */
    private static final Set<FileState> MONEY = Set.copyOf(EnumSet.of(
            FileState.ACCEPTED,
            FileState.PAYABLE,
            FileState.PAID,
            FileState.CHANGE_ASKED,
            FileState.REPORT_DUE,
            FileState.REPORTED,
            FileState.REPORT_RETURNED,
            FileState.APPROVED,
            FileState.REPAY_DUE,
            FileState.REPAID,
            FileState.WRITTEN_OFF));

    /** The files whose money is still of interest, as somebody may see them. */
    public List<FileHead> heads(MunicipalityId municipality, Reader reader) {
        return rounds.in(municipality).stream()
                .flatMap(round -> files.of(municipality, round.key().id(), reader).stream())
                .filter(head -> MONEY.contains(head.state()))
                .toList();
    }

    /** The instalments that may be paid on a day, each with its receiver. */
    public List<Due> due(MunicipalityId municipality, Reader reader, LocalDate on) {
        var claims = payments.claims(municipality);
        return heads(municipality, reader).stream()
                .filter(head -> head.state() == FileState.PAYABLE || head.state() == FileState.PAID)
                .filter(head -> head.award().isMoreThan(head.paid()))
                .flatMap(head -> files.find(municipality, head.id(), reader).stream())
                .flatMap(file -> next(file, claims, on))
                .toList();
    }

    /** Who gets it; empty where the directory does not publish them. */
    public Optional<Organisation> receiver(MunicipalityId municipality, String applicant) {
        return organisations.find(municipality, applicant);
    }

    /** Whether the receiver has a number in a register, and so an account that belongs to it. */
    boolean isPayable(ApplicationFile file) {
        return receiver(file.municipality(), file.submitted().applicant())
                .flatMap(each -> Optional.ofNullable(each.registerNumber()))
                .isPresent();
    }

    /**
     * An instalment that may be paid.
     *
     * @param payment absent where the receiver has no number in a register, and so no account that belongs to it
     */
    public record Due(ApplicationFile file, int instalment, Optional<Payment> payment) {}

    private Stream<Due> next(ApplicationFile file, Set<Claim> claims, LocalDate on) {
        var instalments = file.award().instalments();
        return IntStream.range(file.award().paidInstalments(), instalments.size())
                .filter(i -> !instalments.get(i).due().isAfter(on))
                .filter(i -> !claims.contains(new Claim(file.id(), i + 1)))
                .limit(1)
                .filter(i -> i == file.award().paidInstalments())
                .mapToObj(i -> new Due(file, i + 1, payment(file, i)));
    }

    private Optional<Payment> payment(ApplicationFile file, int i) {
        var amount = file.award().instalments().get(i).amount();
        return receiver(file.municipality(), file.submitted().applicant()).flatMap(each -> {
            var number = Optional.ofNullable(each.registerNumber());
            return number.map(it -> new Payment(file.id(), i + 1, amount, each.name(), it, Payment.State.SENT));
        });
    }
}
