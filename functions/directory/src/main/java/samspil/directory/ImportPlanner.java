package samspil.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.ImportTargets.Target;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;

/**
 * Decides what an import would do. An entry that a person changed or removed since it came in is left alone. What an
 * entry points at must be in the file or in the directory; otherwise it is left out with a warning, since an activity
 * without its venue is better than none, and the next import that knows the venue puts it back.
 */
final class ImportPlanner {
    private final Entries entries;
    private final MunicipalityId home;
    private final Entries.Change change;

    /** @param change with which this import writes; what it wrote already, it knows by this */
    ImportPlanner(Entries entries, MunicipalityId home, Entries.Change change) {
        this.entries = entries;
        this.home = home;
        this.change = change;
    }

    ImportPlan plan(List<ImportRow> file) {
        var rows = checked(file);
        var mentioned = new LinkedHashSet<Target>();
        rows.forEach(row -> mentioned.addAll(mentioned(row)));
        var stored = stored(mentioned);
        var targets = new ImportTargets(known(rows, stored));
        return new ImportPlan(
                rows.stream().map(row -> step(row, stored, targets)).toList());
    }

    private List<ImportRow> checked(List<ImportRow> file) {
        var seen = new HashSet<Target>();
        var rows = new ArrayList<ImportRow>();
        for (var row : file) {
            rows.add(row instanceof ImportRow.Sound sound ? checked(sound, seen) : row);
        }
        return rows;
    }

    private ImportRow checked(ImportRow.Sound row, Set<Target> seen) {
        if (!row.entry().home().equals(home)) {
            return refused(row, new Violation("/home", "home"));
        }
        return seen.add(Target.of(row.entry())) ? row : refused(row, new Violation("/id", "row.repeats"));
    }

    private static ImportRow refused(ImportRow row, Violation violation) {
        return new ImportRow.Faulty(row.place(), row.raw(), List.of(violation));
    }

    private static Set<Target> mentioned(ImportRow row) {
        return switch (row) {
            case ImportRow.Sound sound -> {
                var all = new HashSet<>(ImportTargets.of(sound.entry()));
                all.add(Target.of(sound.entry()));
                yield all;
            }
            case ImportRow.Ended ended -> Set.of(new Target(ended.kind(), ended.id()));
            case ImportRow.Faulty _ -> Set.of();
        };
    }

    private Map<Target, Entries.Version> stored(Set<Target> mentioned) {
        var byKind = new EnumMap<Kind, Set<EntryId>>(Kind.class);
        mentioned.forEach(target -> byKind.computeIfAbsent(target.kind(), _ -> new LinkedHashSet<>())
                .add(target.id()));
        var stored = new HashMap<Target, Entries.Version>();
        byKind.forEach((kind, ids) ->
                entries.findAll(home, kind, ids).forEach((id, version) -> stored.put(new Target(kind, id), version)));
        return stored;
    }

    private static Set<Target> known(List<ImportRow> rows, Map<Target, Entries.Version> stored) {
        var known = new HashSet<Target>();
        stored.forEach((target, version) -> {
            if (version.entry() != null) {
                known.add(target);
            }
        });
        for (var row : rows) {
            if (row instanceof ImportRow.Sound sound) {
                known.add(Target.of(sound.entry()));
            }
        }
        return known;
    }

    private ImportPlan.Step step(ImportRow row, Map<Target, Entries.Version> stored, ImportTargets targets) {
        return switch (row) {
            case ImportRow.Faulty refused ->
                new ImportPlan.Step(refused, ImportOutcome.QUARANTINED, null, refused.violations());
            case ImportRow.Ended ended -> step(ended, stored.get(new Target(ended.kind(), ended.id())));
            case ImportRow.Sound sound -> step(sound, targets, stored.get(Target.of(sound.entry())));
        };
    }

    private static ImportPlan.Step step(ImportRow.Ended ended, Entries.@Nullable Version stored) {
        var stands = stored != null && stored.entry() != null;
        var outcome = stands ? ImportOutcome.REMOVAL : ImportOutcome.UNCHANGED;
        return new ImportPlan.Step(ended, outcome, null, ended.reasons());
    }

    private ImportPlan.Step step(ImportRow.Sound row, ImportTargets targets, Entries.@Nullable Version stored) {
        var entry = targets.kept(row.entry());
        var warnings = Stream.concat(row.warnings().stream(), targets.missing(row.entry()).stream())
                .toList();
        if (stored == null) {
            return new ImportPlan.Step(row, ImportOutcome.NEW, new Entries.Draft(entry, 0), warnings);
        }
        if (stored.entry() == null) {
            return conflict(row, "entry.removed");
        }
        if (says(stored.entry(), entry)) {
            return new ImportPlan.Step(row, standing(stored), null, warnings);
        }
        return isImported(stored)
                ? new ImportPlan.Step(row, ImportOutcome.CHANGED, new Entries.Draft(entry, stored.version()), warnings)
                : conflict(row, "entry.edited");
    }

    private static ImportPlan.Step conflict(ImportRow row, String code) {
        return new ImportPlan.Step(row, ImportOutcome.CONFLICT, null, List.of(new Violation("", code)));
    }

    /** An import that is run again says of what it wrote itself what it said the first time. */
    private ImportOutcome standing(Entries.Version stored) {
        if (!stored.change().by().equals(change.by())) {
            return ImportOutcome.UNCHANGED;
        }
        return stored.version() == 1 ? ImportOutcome.NEW : ImportOutcome.CHANGED;
    }

    private boolean isImported(Entries.Version stored) {
        return stored.change().reason().equals(change.reason());
    }

    /** Whether the stored entry has all the words of the other, and is confirmed at least as late. */
    private static boolean says(Entry stored, Entry other) {
        var confirmed = other.trust().verifiedAt();
        var before = stored.trust().verifiedAt();
        var newer = confirmed != null && (before == null || confirmed.isAfter(before));
        return !newer && stored.equals(other.trusted(stored.trust()));
    }
}
