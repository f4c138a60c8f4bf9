package samspil.grants.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Ledger;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.scheme.Arrival;
import samspil.platform.audit.AuditEvent.Actor;

/** A file on which everything happened, from sent to paid back, and the export of it; both may be spoiled. */
public final class WholeFile {
    private static final String WORDS = Hash.of("words");
    private final List<Recorded> record = new ArrayList<>();

    /** All of it. */
    public WholeFile() {
        add(Some.APPLICANT, new Applying.Submitted(Some.ROUND, "org", WORDS, Some.money(100), new Arrival.InTime()));
        add(Some.OFFICER, new Assessing.AssessmentStarted(Assessing.Aid.NONE, "a society"));
        add(Some.OFFICER, new Assessing.Recommended(Some.money(100), "good", Some.vote()));
        add(Some.DECIDER, new Deciding.Decided(Some.decision(100, Some.LINE), null));
        var hash = file().award().hash().orElseThrow();
        add(Some.DECIDER, new Deciding.Notified(hash, WORDS, Set.of("reasons", "appeal"), day(90), day(90)));
        add(Some.APPLICANT, new Answering.Accepted());
        add(Some.FINANCE, new Paying.MadePayable(List.of(instalment(60), instalment(40))));
        add(Some.FINANCE, new Paying.Paid(1, "first"));
        add(Some.FINANCE, new Paying.Paid(2, "second"));
        add(Some.OFFICER, new Accounting.ReportFellDue(day(90)));
        add(Some.APPLICANT, new Accounting.Reported(WORDS, Map.of("rent", Some.money(70))));
        add(Some.OFFICER, new Accounting.Approved(Some.money(70)));
        add(Some.OFFICER, new Accounting.RepaymentAsked(Some.money(30), "not used"));
        add(Some.FINANCE, new Accounting.Repaid(Some.money(30), true));
    }

    private void add(Actor by, FileEvent event) {
        record.add(recorded(record.size() + 1, by, event));
    }

    private static Recorded recorded(long number, Actor by, FileEvent event) {
        return new Recorded(number, day((int) number), by, "key-" + number, "request", event);
    }

    static Instant day(int day) {
        return Some.OPENS.plus(day, ChronoUnit.DAYS);
    }

    private static Paying.Instalment instalment(long ore) {
        return new Paying.Instalment(Some.money(ore), LocalDate.parse("2027-05-01"));
    }

    /** What stands at a number is another event of the same moment, by somebody. */
    WholeFile at(int number, Actor by, FileEvent event) {
        var before = record.get(number - 1);
        return put(number, new Recorded(number, before.at(), by, before.key(), before.request(), event));
    }

    WholeFile put(int number, Recorded other) {
        record.set(number - 1, other);
        return this;
    }

    Recorded get(int number) {
        return record.get(number - 1);
    }

    /** Something happened after an event; what comes later moves by one. */
    public WholeFile after(int number, Actor by, FileEvent event) {
        var all = Stream.of(record.subList(0, number), List.of(get(number)), record.subList(number, record.size()))
                .flatMap(List::stream)
                .toList();
        record.clear();
        IntStream.range(0, all.size())
                .mapToObj(at -> at == number
                        ? recorded(at + 1, by, event)
                        : recorded(at + 1, all.get(at).by(), all.get(at).event()))
                .forEach(record::add);
        return this;
    }

    /** Nothing happened after an event. */
    public WholeFile until(int number) {
        record.subList(number, record.size()).clear();
        return this;
    }

    /** The file as it is now. */
    public ApplicationFile file() {
        return new ApplicationFile(Some.VESTHIMMERLAND, Some.id(1), record);
    }

    /** What is booked for it, on a line that was given so much on the first day. */
    List<Posting> postings(long ore) {
        var given = posting("budget", Some.OPENS, new LedgerEntry(Movement.APPROPRIATE, Some.money(ore), "minutes 1"));
        var booked = IntStream.rangeClosed(1, record.size())
                .mapToObj(file()::upTo)
                .flatMap(file -> Booking.of(file).stream()
                        .map(each -> posting(each.entry().backing(), file.last().at(), each.entry())));
        return Stream.concat(Stream.of(given), booked).toList();
    }

    static Posting posting(String id, Instant at, LedgerEntry entry) {
        return new Posting(Some.VESTHIMMERLAND, Some.LINE, id, at, List.of(entry));
    }

    Export export() {
        return export(postings(1_000));
    }

    /** With such postings, and what follows from them stored. */
    Export export(List<Posting> postings) {
        return export(postings, new Ledger(postings).balance(Some.LINE));
    }

    Export export(List<Posting> postings, Balance stored) {
        var file = file();
        var heads = Map.of(file.id(), FileHead.of(file).hash());
        var frozen = Map.of(file.id(), (Map<String, String>) new HashMap<>(Map.of(WORDS, "words")));
        return new Export(
                Some.VESTHIMMERLAND, List.of(file), postings, Map.of(Some.LINE, stored), heads, Map.copyOf(frozen));
    }
}
