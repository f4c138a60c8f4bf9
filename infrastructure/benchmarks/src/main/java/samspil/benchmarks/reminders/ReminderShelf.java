package samspil.benchmarks.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.platform.reminders.Reminder;
import samspil.reminders.Deadlines;
import samspil.reminders.End;
import samspil.reminders.Notice;
import samspil.reminders.WaitingReminders;

/** Deadlines and reminders in memory. */
final class ReminderShelf implements Deadlines, WaitingReminders {
    private final Chance chance;
    private final Faults faults;
    private final MailShelf mails;
    private final Map<Deadline.Key, Standing> deadlines = new HashMap<>();
    private final Map<Reminder.Key, Reminder> reminders = new HashMap<>();
    private Waiting waiting = new Waiting(new HashMap<>(), new TreeMap<>());
    private Waiting backup = waiting;

    /** All that a backup holds. */
    private record Waiting(Map<Reminder.Key, End> ends, TreeMap<Instant, List<Reminder>> open) {
        Waiting copy() {
            var copy = new TreeMap<Instant, List<Reminder>>();
            open.forEach((at, some) -> copy.put(at, new ArrayList<>(some)));
            return new Waiting(new HashMap<>(ends), copy);
        }
    }

    ReminderShelf(Chance chance, Faults faults, MailShelf mails) {
        this.chance = chance;
        this.faults = faults;
        this.mails = mails;
    }

    void put(Deadline.Key key, Standing standing) {
        deadlines.put(key, standing);
    }

    boolean add(Reminder reminder) {
        boolean isNew = reminders.putIfAbsent(reminder.key(), reminder) == null;
        if (isNew) {
            waits(reminder.at(), reminder);
        }
        return isNew;
    }

    Map<Reminder.Key, Reminder> reminders() {
        return reminders;
    }

    void backUp() {
        backup = waiting.copy();
    }

    /** As it stood in the backup; what was put since is put again, as the reconciler would. */
    void restore() {
        var put = new ArrayList<Reminder>();
        waiting.open().values().forEach(put::addAll);
        waiting = backup.copy();
        put.stream().filter(each -> !isOpen(each)).forEach(each -> waits(each.at(), each));
    }

    Instant at(Reminder.Key key) {
        return Objects.requireNonNull(reminders.get(key)).at();
    }

    /** Those that should have ended by then. */
    long unended(Instant until) {
        return reminders.values().stream()
                .filter(each -> each.at().isBefore(until))
                .filter(each -> !waiting.ends().containsKey(each.key()))
                .count();
    }

    @Override
    public Optional<Standing> find(Deadline.Key key) {
        return Optional.ofNullable(deadlines.get(key));
    }

    /** The index lags behind: now and then it holds what is settled. */
    @Override
    public List<Reminder> due(Instant now) {
        var come = waiting.open().headMap(now, true);
        come.values()
                .forEach(some -> some.removeIf(
                        each -> waiting.ends().containsKey(each.key()) && !chance.of(faults.doubleTick())));
        come.values().removeIf(List::isEmpty);
        return come.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void told(Reminder.Key key, Collection<Notice> notices, Collection<Reminder> next) {
        notices.forEach(each -> chance.write(faults.broken(), () -> mails.add(each)));
        next.forEach(each -> chance.write(faults.broken(), () -> add(each)));
        end(key, End.TOLD);
    }

    @Override
    public void end(Reminder.Key key, End end) {
        chance.write(faults.broken(), () -> waiting.ends().putIfAbsent(key, end));
    }

    @Override
    public void stumbled(Reminder.Key key, Instant again) {
        // It stays where it is, and is tried in the next round.
    }

    private void waits(Instant at, Reminder reminder) {
        waiting.open().computeIfAbsent(at, _ -> new ArrayList<>()).add(reminder);
    }

    private boolean isOpen(Reminder reminder) {
        return waiting.ends().containsKey(reminder.key())
                || waiting.open().getOrDefault(reminder.at(), List.of()).contains(reminder);
    }
}
