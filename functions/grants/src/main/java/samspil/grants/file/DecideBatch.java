package samspil.grants.file;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.grants.file.Batch.Entry;
import samspil.grants.file.Batch.Order;
import samspil.grants.file.Batch.Outcome;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.FileRecord.Written;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * Decides many files at once. Up to {@value FileRecord#MOST_FILES} are one transaction: all or none. More are
 * {@linkplain DecideInParts decided in parts}.
 */
public record DecideBatch(RecordFileEvent record, DecideInParts parts, InstantSource clock) {
    private static final int TRIES = 20;

    /**
     * Decides them all, or goes on where the same order broke off.
     *
     * @param key names the order
     */
    public Outcome decide(MunicipalityId municipality, String key, List<Entry> entries, Actor by) {
        var order = Order.of(municipality, key, by, entries);
        return entries.size() <= FileRecord.MOST_FILES ? together(order, entries) : parts.decide(order, entries);
    }

    private Outcome together(Order order, List<Entry> entries) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            var outcome = attempt(order, entries);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("the files are too busy");
    }

    /** Empty where a file moved on meanwhile. */
    private Optional<Outcome> attempt(Order order, List<Entry> entries) {
        var check = new BatchCheck(record, order, Optional.empty());
        var before = parts.batches().find(order.municipality(), order.key());
        if (before.isPresent()) {
            return Optional.of(repeated(before.get(), order, check, entries));
        }
        var checked = check.check(entries);
        return checked.obstacles().isEmpty()
                ? write(order, checked.steps())
                : Optional.of(new Outcome.Refused(checked.obstacles()));
    }

    private Optional<Outcome> write(Order order, List<Step> steps) {
        var files = steps.stream().map(Step::after).toList();
        var postings = new Postings(order.municipality(), order.backing(), clock.instant());
        var bookings = files.stream().flatMap(file -> Booking.of(file).stream()).toList();
        var audit =
                AuditEvent.of(order.municipality(), clock.instant(), order.by(), "grant.batch-decided", order.key());
        return switch (record.files().append(new Change(steps, postings.of(bookings), audit, new Batch(order, 1, 1)))) {
            case Written.Done _ -> Optional.of(new Outcome.Done(files, List.of()));
            case Written.TooLittle(var line) -> Optional.of(new Outcome.TooLittle(line));
            case Written.Stale _ -> Optional.empty();
        };
    }

    private static Outcome repeated(Batch before, Order order, BatchCheck check, List<Entry> entries) {
        if (!before.order().request().equals(order.request())) {
            return new Outcome.KeyTaken();
        }
        var files = entries.stream()
                .flatMap(entry -> check.find(entry.file()).stream())
                .flatMap(file -> file.keyed(order.key()).stream().map(each -> file.upTo(each.number())))
                .toList();
        return new Outcome.Done(files, List.of());
    }
}
