package samspil.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Violation;

/** What an import would do, record by record, in the order of the file. */
public record ImportPlan(List<Step> steps) {

    /**
     * What it would do with one record.
     *
     * @param draft what it would write; absent where it writes nothing
     */
    public record Step(
            ImportRow row, ImportOutcome outcome, Entries.@Nullable Draft draft, List<Violation> violations) {

        private ImportLine line(int number) {
            var entry = row instanceof ImportRow.Sound sound ? sound.entry() : null;
            return new ImportLine(
                    number,
                    row.place(),
                    outcome,
                    entry == null ? null : entry.kind(),
                    id(),
                    entry == null ? null : entry.about().name(),
                    violations,
                    keepsRaw() ? row.raw() : null);
        }

        private @Nullable EntryId id() {
            return switch (row) {
                case ImportRow.Sound sound -> sound.entry().id();
                case ImportRow.Ended ended -> ended.id();
                case ImportRow.Faulty _ -> null;
            };
        }

        private boolean keepsRaw() {
            return switch (outcome) {
                case QUARANTINED, CONFLICT, REMOVAL -> true;
                case NEW, CHANGED, UNCHANGED -> false;
            };
        }
    }

    /** What it would write. */
    public List<Entries.Draft> drafts() {
        return steps.stream().map(Step::draft).filter(Objects::nonNull).toList();
    }

    /** How many records come to what. */
    public Map<ImportOutcome, Integer> counts() {
        var counts = new EnumMap<ImportOutcome, Integer>(ImportOutcome.class);
        for (var outcome : ImportOutcome.values()) {
            counts.put(outcome, 0);
        }
        steps.forEach(step -> counts.merge(step.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The report. */
    public List<ImportLine> lines() {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).line(i + 1))
                .toList();
    }
}
