package samspil.grants.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.file.Batch.Entry;
import samspil.grants.file.Batch.Obstacle;
import samspil.grants.file.Batch.Order;
import samspil.grants.file.FileRecord.Step;
import samspil.kernel.Violation;

/**
 * Which files of a batch may be decided now.
 *
 * @param batch whose reservation they draw on; empty where they commit
 */
record BatchCheck(RecordFileEvent record, Order order, Optional<String> batch) {

    /**
     * The files with their decisions, and what stands in the way of the others.
     */
    record Checked(List<Step> steps, List<Obstacle> obstacles) {}

    Checked check(List<Entry> entries) {
        var steps = new ArrayList<Step>();
        var obstacles = new ArrayList<Obstacle>();
        var seen = new HashSet<ApplicationId>();
        for (var entry : entries) {
            var file = find(entry.file());
            var code = seen.add(entry.file()) ? obstacle(entry, file) : Optional.of("list.repeats");
            code.ifPresentOrElse(
                    wrong -> obstacles.add(new Obstacle(entry.file(), wrong)),
                    () -> steps.add(record.step(file.orElseThrow(), deed(entry))));
        }
        return new Checked(steps, obstacles);
    }

    Optional<ApplicationFile> find(ApplicationId file) {
        return record.files()
                .find(order.municipality(), file, new Reader(order.by().person()));
    }

    private Optional<String> obstacle(Entry entry, Optional<ApplicationFile> file) {
        if (file.isEmpty()) {
            return Optional.of("file.unknown");
        }
        return file.get().number() == entry.number()
                ? record.against(file.get(), deed(entry)).map(Violation::code)
                : Optional.of("file.stale");
    }

    private Deed deed(Entry entry) {
        return order.deed(entry, batch.orElse(null));
    }
}
