package samspil.grants.pay;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.grants.ApplicationId;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deed;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.pay.Payment.State;
import samspil.grants.scheme.Afterwards;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Schemes;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * Pays awards: releases the instalments, sends those that are due to the bank in a file, and notes what the bank says.
 * An instalment counts as paid when the bank says so.
 */
public record PayAwards(RecordFileEvent record, Schemes schemes, Waiting waiting, IdSource ids) {

    /** What became of a payment file. */
    public sealed interface Made {

        /** It is made and waits for the bank. */
        record Done(PaymentFile file) implements Made {}

        /** Nothing is due that this person may pay. */
        record Nothing() implements Made {}

        /** One of these was put into a file, or changed, a moment ago. */
        record Taken() implements Made {}
    }

    /**
     * Releases an award in the instalments that its scheme has. Who has no number in a register has no account that belongs
     * to it; private persons would be paid by their own number, which is kept nowhere here.
     */
    public Outcome release(MunicipalityId municipality, ApplicationId id, LocalDate first, Actor by) {
        var file = record.files().find(municipality, id, new Reader(by.person()));
        return file.<Outcome>map(found -> {
                    if (!waiting.isPayable(found)) {
                        return new Outcome.Refused(new Violation("", "payment.no-number"));
                    }
                    var plan = new Plan(afterwards(found).instalments(), first);
                    var event = new MadePayable(plan.of(found.award().amount()));
                    return record.recordOn(
                            municipality, id, found.number(), Deed.of(event, by, "payable-" + found.number()));
                })
                .orElseGet(Outcome.NotThere::new);
    }

    /** Puts what is due on a day into a file: at most {@value PaymentFile#MOST}, and nothing that this person decided. */
    public Made make(MunicipalityId municipality, LocalDate on, Actor by) {
        var id = ids.next().replace("-", "");
        var due = waiting.due(municipality, new Reader(by.person()), on).stream()
                .filter(each -> each.payment().isPresent() && mayPay(each, by))
                .limit(PaymentFile.MOST)
                .toList();
        var payments = due.stream().flatMap(each -> each.payment().stream()).toList();
        if (payments.isEmpty()) {
            return new Made.Nothing();
        }
        var file = new PaymentFile(municipality, id, clock().instant(), on, payments, 1);
        var audit = AuditEvent.of(municipality, file.made(), by, "payment.file-made", id)
                .from(null, 1L);
        var seen = due.stream().map(Waiting.Due::file).toList();
        return waiting.payments().make(file, seen, audit) ? new Made.Done(file) : new Made.Taken();
    }

    /**
     * Notes what the bank says: first in the files of the applications, then in the payment file, so that what breaks off
     * in between is done by doing it again.
     *
     * @param said by reference; of the others nothing is said
     * @return what is in the way of the first payment that cannot be noted; empty where nothing is
     */
    public Optional<Violation> answer(PaymentFile file, Map<String, State> said, Actor by) {
        for (var payment : file.payments()) {
            if (isPaid(file, payment, said)) {
                var wrong = paid(file, payment, by);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        var next = file.with(each -> each.state() == State.SENT
                ? each.with(said.getOrDefault(each.reference(file.id()), each.state()))
                : each);
        var audit = AuditEvent.of(file.municipality(), clock().instant(), by, "payment.answered", file.id())
                .from(file.version(), next.version());
        return waiting.payments().answer(next, audit)
                ? Optional.empty()
                : Optional.of(new Violation("", "grants.moved"));
    }

    private static boolean isPaid(PaymentFile file, Payment payment, Map<String, State> said) {
        return payment.state() == State.SENT && said.get(payment.reference(file.id())) == State.PAID;
    }

    private Optional<Violation> paid(PaymentFile file, Payment payment, Actor by) {
        var reference = payment.reference(file.id());
        var deed = Deed.of(new Paid(payment.instalment(), reference), by, reference);
        return switch (record.record(file.municipality(), payment.application(), deed)) {
            case Outcome.Done(var after) -> {
                expectReport(after, by);
                yield Optional.empty();
            }
            case Outcome.Refused(var violation) -> Optional.of(violation);
            case Outcome.NotThere _, Outcome.Stale _, Outcome.KeyTaken _ ->
                Optional.of(new Violation("", "grants.moved"));
        };
    }

    /** The report is expected from the day on which all is paid. */
    private void expectReport(ApplicationFile file, Actor by) {
        if (file.award().isPaid()) {
            var event = new ReportFellDue(afterwards(file).reporting().due(clock().instant()));
            record.record(
                    file.municipality(),
                    file.id(),
                    Deed.of(event, by, "report-due").asked("report-due"));
        }
    }

    private boolean mayPay(Waiting.Due due, Actor by) {
        var deed = Deed.of(new Paid(due.instalment(), "reference"), by, "may-pay");
        return record.against(due.file(), deed).isEmpty();
    }

    /** What the version of the scheme says that the file's round pins. */
    public Afterwards afterwards(ApplicationFile file) {
        var round = round(file);
        return schemes.find(new Scheme.Key(file.municipality(), round.offer().scheme()))
                .flatMap(scheme -> scheme.version(round.offer().version()))
                .orElseThrow()
                .terms()
                .afterwards();
    }

    /** The zone in which the file's days are meant. */
    public ZoneId zone(ApplicationFile file) {
        return round(file).window().zone();
    }

    private Round round(ApplicationFile file) {
        return waiting.rounds()
                .find(new Round.Key(file.municipality(), file.submitted().round()))
                .orElseThrow();
    }

    private InstantSource clock() {
        return record.clock();
    }

    /** The payments of a file that the bank has said nothing of, all as if it had carried them out. */
    public static Map<String, State> allPaid(PaymentFile file) {
        return references(file).stream().collect(Collectors.toMap(each -> each, _ -> State.PAID));
    }

    private static List<String> references(PaymentFile file) {
        return file.payments().stream().map(each -> each.reference(file.id())).toList();
    }
}
