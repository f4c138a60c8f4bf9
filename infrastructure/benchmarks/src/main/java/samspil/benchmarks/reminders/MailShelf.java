package samspil.benchmarks.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import samspil.reminders.End;
import samspil.reminders.Notice;
import samspil.reminders.Notices;
import samspil.reminders.Parcel;
import samspil.reminders.Parcels;

/** Notices and mails in memory. What is held for a mail never changes; another takes its place. */
final class MailShelf implements Notices, Parcels {
    private final Chance chance;
    private final Faults faults;
    private Shelf shelf = new Shelf();
    private Shelf backup = new Shelf();

    private record Box(Parcel parcel, long fence, int attempts, Instant due) {}

    /** All that a backup holds. */
    private record Shelf(
            Map<Notice, End> ends,
            Set<Notice> loose,
            Map<Parcel.Key, Box> boxes,
            TreeMap<Instant, Set<Parcel.Key>> open) {
        Shelf() {
            this(new HashMap<>(), new LinkedHashSet<>(), new HashMap<>(), new TreeMap<>());
        }

        Shelf copy() {
            var copy = new TreeMap<Instant, Set<Parcel.Key>>();
            open.forEach((at, keys) -> copy.put(at, new LinkedHashSet<>(keys)));
            return new Shelf(new HashMap<>(ends), new LinkedHashSet<>(loose), new HashMap<>(boxes), copy);
        }
    }

    MailShelf(Chance chance, Faults faults) {
        this.chance = chance;
        this.faults = faults;
    }

    void backUp() {
        backup = shelf.copy();
    }

    /** As it stood in the backup; what was told of since has to be told again, as its reminders are. */
    void restore() {
        shelf = backup.copy();
    }

    /** Where there is none; what is in a mail or settled stays so. */
    void add(Notice notice) {
        if (!shelf.ends().containsKey(notice)) {
            shelf.ends().put(notice, End.TOLD);
            shelf.loose().add(notice);
        }
    }

    /** How it ended; {@link End#TOLD} while it has not. */
    Optional<End> end(Notice notice) {
        return Optional.ofNullable(shelf.ends().get(notice));
    }

    Set<Notice> notices() {
        return shelf.ends().keySet();
    }

    @Override
    public List<Notice> waiting(Instant now) {
        return List.copyOf(shelf.loose());
    }

    @Override
    public boolean bundle(Parcel parcel) {
        if (!shelf.loose().containsAll(parcel.notices())) {
            return false;
        }
        chance.write(faults.broken(), () -> {
            parcel.notices().forEach(shelf.loose()::remove);
            waits(new Box(parcel, 0, 0, Instant.EPOCH));
        });
        return true;
    }

    @Override
    public List<Parcel.Key> due(Instant now) {
        return shelf.open().headMap(now, true).values().stream()
                .flatMap(Set::stream)
                .toList();
    }

    @Override
    public Optional<Claimed> claim(Parcel.Key key, Instant now, Instant until) {
        var box = shelf.boxes().get(key);
        if (box == null || box.due().isAfter(now)) {
            return Optional.empty();
        }
        var mine = new Box(box.parcel(), box.fence() + 1, box.attempts() + 1, until);
        chance.write(faults.broken(), () -> waits(mine));
        return Optional.of(new Claimed(mine.parcel(), mine.fence(), mine.attempts()));
    }

    @Override
    public void settle(Claimed claimed, Map<Notice, End> ends) {
        var key = claimed.parcel().key();
        chance.write(faults.broken(), () -> {
            if (holds(claimed)) {
                gone(Optional.ofNullable(shelf.boxes().remove(key)).orElseThrow());
                shelf.ends().putAll(ends);
            }
        });
    }

    @Override
    public void later(Claimed claimed, Instant due) {
        chance.write(faults.broken(), () -> {
            if (holds(claimed)) {
                waits(new Box(claimed.parcel(), claimed.token(), claimed.attempt() - 1, due));
            }
        });
    }

    private boolean holds(Claimed claimed) {
        var box = shelf.boxes().get(claimed.parcel().key());
        return box != null && box.fence() == claimed.token();
    }

    private void waits(Box box) {
        var before = shelf.boxes().put(box.parcel().key(), box);
        if (before != null) {
            gone(before);
        }
        shelf.open()
                .computeIfAbsent(box.due(), _ -> new LinkedHashSet<>())
                .add(box.parcel().key());
    }

    private void gone(Box box) {
        var some = shelf.open().getOrDefault(box.due(), new LinkedHashSet<>());
        some.remove(box.parcel().key());
        if (some.isEmpty()) {
            shelf.open().remove(box.due());
        }
    }

    List<Parcel.Key> unsettled() {
        return new ArrayList<>(shelf.boxes().keySet());
    }
}
