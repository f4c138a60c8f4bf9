package samspil.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** The port without a store. */
public final class EntriesInMemory implements Entries {
    private final Map<Key, List<Version>> versions = new LinkedHashMap<>();
    private int lastFailure;

    private record Key(MunicipalityId home, Kind kind, EntryId id) {}

    /** Cuts the next writing of many off behind so many of them. */
    public void failAfter(int drafts) {
        lastFailure = drafts;
    }

    /** Every entry that stands. */
    public List<Entry> standing() {
        var entries = new ArrayList<Entry>();
        for (var history : versions.values()) {
            var entry = history.getFirst().entry();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Override
    public Optional<Version> find(MunicipalityId home, Kind kind, EntryId id) {
        return history(home, kind, id).stream().findFirst().filter(version -> version.entry() != null);
    }

    @Override
    public Map<EntryId, Version> findAll(MunicipalityId home, Kind kind, Set<EntryId> ids) {
        var found = new HashMap<EntryId, Version>();
        ids.forEach(id -> history(home, kind, id).stream().findFirst().ifPresent(version -> found.put(id, version)));
        return found;
    }

    @Override
    public Optional<Version> at(MunicipalityId home, Kind kind, EntryId id, long version) {
        return history(home, kind, id).stream()
                .filter(each -> each.version() == version && each.entry() != null)
                .findFirst();
    }

    @Override
    public List<Version> history(MunicipalityId home, Kind kind, EntryId id) {
        return versions.getOrDefault(new Key(home, kind, id), List.of());
    }

    @Override
    public Write save(Entry entry, long expected, Change change) {
        return write(new Key(entry.home(), entry.kind(), entry.id()), entry, expected, change);
    }

    /** Nothing goes along here: what does is tested on the real store. */
    @Override
    public Write commit(Draft entry, List<Step> along, Change change) {
        return save(entry.entry(), entry.expected(), change);
    }

    @Override
    public List<Write> saveAll(List<Draft> drafts, Change change) {
        var written = new ArrayList<Write>();
        for (var draft : drafts) {
            if (lastFailure > 0 && --lastFailure == 0) {
                throw new IllegalStateException("cut off");
            }
            written.add(save(draft.entry(), draft.expected(), change));
        }
        return written;
    }

    @Override
    public Write remove(
            MunicipalityId home, Kind kind, EntryId id, long expected, @Nullable EntryId mergedInto, Change change) {
        return write(new Key(home, kind, id), null, expected, change);
    }

    private Write write(Key key, @Nullable Entry entry, long expected, Change change) {
        var history = versions.computeIfAbsent(key, _ -> new ArrayList<>());
        if (expected != (history.isEmpty() ? 0 : history.getFirst().version())) {
            return new Write.Stale();
        }
        var since = history.isEmpty() ? change.at() : history.getLast().since();
        history.addFirst(new Version(entry, expected + 1, change, since));
        return new Write.Saved(expected + 1);
    }
}
