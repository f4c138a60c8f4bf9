package samspil.directory;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Violation;
import samspil.platform.json.JsonValue;

/** Writes an entry once it agrees with everything around it. */
record CheckedWrite(Entries entries, EntryRules rules) {

    /**
     * What does not agree.
     *
     * @param before what stood; what it points at already may be gone without holding the rest back
     * @param tree the entry as it was sent, whose places the violations name
     */
    List<Violation> violations(@Nullable Entry before, Entry after, JsonValue tree) {
        return rules.violations(after, tree, stands(before, after));
    }

    /** Checks, then writes. */
    Edited checked(@Nullable Entry before, Entries.Draft draft, JsonValue tree, Entries.Change change) {
        var violations = violations(before, draft.entry(), tree);
        return violations.isEmpty() ? write(draft, List.of(), change) : new Edited.Refused(violations);
    }

    /** Writes what needs no check, or had it. */
    Edited write(Entries.Draft draft, List<Entries.Step> along, Entries.Change change) {
        return switch (entries.commit(draft, along, change)) {
            case Entries.Write.Saved(var version) -> new Edited.Done(draft.entry(), version, change);
            case Entries.Write.Stale() -> new Edited.Stale();
        };
    }

    private Predicate<Reference> stands(@Nullable Entry before, Entry after) {
        var known = before == null ? Set.of() : Set.copyOf(before.related());
        return reference -> known.contains(reference.id())
                || entries.find(after.home(), reference.kind(), reference.id()).isPresent();
    }
}
