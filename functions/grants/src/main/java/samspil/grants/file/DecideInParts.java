package samspil.grants.file;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.Batch.Entry;
import samspil.grants.file.Batch.Obstacle;
import samspil.grants.file.Batch.Order;
import samspil.grants.file.Batch.Outcome;
import samspil.grants.file.Batch.Part;
import samspil.grants.file.BatchCheck.Checked;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.FileRecord.Written;
import samspil.platform.audit.AuditEvent;

/**
 * Reserves what all decisions of a batch cost, so that the money is there for each, and then draws on it part by part.
 * Where that breaks off, the same order or {@link #goOn} ends it. A file that cannot be decided any more when its turn
 * comes is skipped, and its money is free again.
 */
public record DecideInParts(RecordFileEvent record, Batches batches, InstantSource clock) {
    /** As many as are noted in one transaction with their reservations. */
    private static final int MOST_PARTS = 70;

    private static final int TRIES = 20;

    Outcome decide(Order order, List<Entry> entries) {
        var before = before(order);
        if (before.isPresent()) {
            return before.get();
        }
        var checked = new BatchCheck(record, order, Optional.of(order.key())).check(entries);
        if (!checked.obstacles().isEmpty()) {
            return new Outcome.Refused(checked.obstacles());
        }
        var parts = parts(entries);
        if (parts.size() > MOST_PARTS) {
            return new Outcome.Refused(List.of(new Obstacle(entries.getFirst().file(), "list.long")));
        }
        return switch (batches.begin(
                new Batch(order, parts.size(), 0), parts, reservations(order, entries), audit(order, "begun"))) {
            case Written.Done _, Written.Stale _ -> before(order).orElseThrow();
            case Written.TooLittle(var line) -> new Outcome.TooLittle(line);
        };
    }

    /** Decides what is left of a batch that broke off. */
    public Outcome goOn(Batch begun) {
        var batch = begun;
        for (int attempt = 1; !batch.isOver(); attempt++) {
            var moved = draw(batch);
            if (!moved && attempt > batch.parts() + TRIES) {
                throw new IllegalStateException(
                        "the files of batch " + batch.order().key() + " are too busy");
            }
            batch = batches.find(batch.order().municipality(), batch.order().key())
                    .orElseThrow();
        }
        return result(batch);
    }

    private Optional<Outcome> before(Order order) {
        return batches.find(order.municipality(), order.key())
                .map(batch -> batch.order().request().equals(order.request()) ? goOn(batch) : new Outcome.KeyTaken());
    }

    /** False where a file or the batch moved on meanwhile. */
    private boolean draw(Batch batch) {
        var order = batch.order();
        var part = batches.part(order.municipality(), order.key(), batch.decided() + 1);
        var checked = new BatchCheck(record, order, Optional.of(order.key())).check(part.entries());
        var change = new Change(
                checked.steps(),
                postings(order, part.number()).of(bookings(order, part, checked)),
                audit(order, "drawn"),
                batch.next());
        return switch (record.files().append(change)) {
            case Written.Done _ -> true;
            case Written.Stale _ -> false;
            case Written.TooLittle(var line) ->
                throw new IllegalStateException("less is reserved than needed on " + line);
        };
    }

    private List<Booking> bookings(Order order, Part part, Checked checked) {
        var skipped = checked.obstacles().stream().map(Obstacle::file).toList();
        var free = part.entries().stream()
                .filter(entry -> skipped.contains(entry.file()))
                .map(Entry::decision)
                .toList();
        var drawn = checked.steps().stream().map(Step::after).flatMap(file -> Booking.of(file).stream());
        var freed = postings(order, part.number()).all(Movement.FREE, free, order.backing());
        return Stream.concat(drawn, freed.stream()).toList();
    }

    private List<Posting> reservations(Order order, List<Entry> entries) {
        var decisions = entries.stream().map(Entry::decision).toList();
        var postings = postings(order, 0);
        return postings.of(postings.all(Movement.RESERVE, decisions, order.backing()));
    }

    private Postings postings(Order order, int part) {
        return new Postings(order.municipality(), order.backing() + "/" + part, clock.instant());
    }

    private AuditEvent audit(Order order, String what) {
        return AuditEvent.of(order.municipality(), clock.instant(), order.by(), "grant.batch-" + what, order.key());
    }

    private Outcome result(Batch batch) {
        var order = batch.order();
        var files = new ArrayList<ApplicationFile>();
        var skipped = new ArrayList<ApplicationId>();
        IntStream.rangeClosed(1, batch.parts())
                .mapToObj(number -> batches.part(order.municipality(), order.key(), number))
                .flatMap(part -> part.entries().stream())
                .forEach(entry ->
                        decided(order, entry.file()).ifPresentOrElse(files::add, () -> skipped.add(entry.file())));
        return new Outcome.Done(files, skipped);
    }

    private Optional<ApplicationFile> decided(Order order, ApplicationId id) {
        return record.files()
                .find(order.municipality(), id, Reader.SYSTEM)
                .flatMap(file -> file.keyed(order.key()).map(recorded -> file.upTo(recorded.number())));
    }

    private static List<Part> parts(List<Entry> entries) {
        int size = FileRecord.MOST_FILES;
        int count = (entries.size() + size - 1) / size;
        return IntStream.range(0, count)
                .mapToObj(at -> new Part(at + 1, entries.subList(at * size, Math.min(entries.size(), (at + 1) * size))))
                .toList();
    }
}
