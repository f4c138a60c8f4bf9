package samspil.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.reminders.Evidence;
import samspil.reminders.Line;
import samspil.reminders.Notice;
import samspil.reminders.Parcel;
import samspil.reminders.Parcels.Claimed;
import samspil.reminders.Postbox;

/** A mail service, and what it says of mails. It alone knows how many copies of each notice left. */
final class MailService implements Postbox, Evidence {
    private static final Duration EACH = Duration.ofMillis(10);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration LATE = Duration.ofHours(2);

    private final Chance chance;
    private final Faults faults;
    private final VirtualClock clock;
    private final Runnable amid;
    private final ReminderShelf shelf;
    private final Map<Notice, Integer> copies = new HashMap<>();
    private final Map<Notice, List<Parcel.Key>> leaving = new HashMap<>();
    private final Map<Parcel.Key, Instant> heard = new HashMap<>();
    private final Set<String> wrong = new HashSet<>();
    private int unknown;

    /** @param amid what else may happen while a mail is sent */
    MailService(Chance chance, Faults faults, VirtualClock clock, ReminderShelf shelf, Runnable amid) {
        this.chance = chance;
        this.faults = faults;
        this.clock = clock;
        this.shelf = shelf;
        this.amid = amid;
    }

    @Override
    public boolean canWrite(Line line) {
        return true;
    }

    @Override
    public Outcome send(Claimed claimed, List<Line> lines) {
        clock.advance(EACH);
        lines.forEach(this::check);
        amid.run();
        chance.crash(faults.crashBefore());
        if (chance.of(faults.busy())) {
            return new Outcome.Busy();
        }
        lines.forEach(line -> copies.merge(line.notice(), 1, Integer::sum));
        speak(claimed.sending());
        if (chance.of(faults.crashAfter())) {
            unknown++;
            throw new Crash();
        }
        return answer(claimed);
    }

    private Outcome answer(Claimed claimed) {
        if (chance.of(faults.lostAnswer())) {
            unknown++;
            return new Outcome.Unknown();
        }
        return new Outcome.Accepted(claimed.sending().id());
    }

    /** Of most mails within two minutes. */
    private void speak(Parcel.Key key) {
        if (!chance.of(faults.lostEvidence())) {
            var most = chance.of(faults.lateEvidence()) ? LATE : SOON;
            var at = clock.truth().plusMillis(chance.random().nextLong(most.toMillis()));
            heard.merge(key, at, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** A clock may be off, but no more than that; and what the mail says is so at this moment. */
    private void check(Line line) {
        var reminder = line.notice().reminder();
        boolean isEarly = clock.truth().isBefore(shelf.at(reminder).minus(Simulation.LONGEST_SKEW));
        boolean isSo = shelf.find(reminder.deadline())
                .filter(standing -> standing instanceof Standing.Planned planned
                        && planned.deadline().equals(line.deadline()))
                .isPresent();
        if (isEarly || !isSo || line.deadline().plan() != reminder.plan()) {
            wrong.add(line.notice().toString());
        }
    }

    @Override
    public void leaving(Parcel.Key sending, List<Notice> notices) {
        chance.write(
                faults.broken(),
                () -> notices.forEach(each ->
                        leaving.computeIfAbsent(each, _ -> new ArrayList<>(1)).add(sending)));
    }

    @Override
    public void accepted(Parcel.Key sending, String messageId) {
        chance.write(faults.broken(), () -> heard.put(sending, clock.truth()));
    }

    @Override
    public boolean left(Notice notice) {
        return leaving.getOrDefault(notice, List.of()).stream()
                .anyMatch(key -> !heard.getOrDefault(key, Instant.MAX).isAfter(clock.truth()));
    }

    Map<Notice, Integer> copies() {
        return copies;
    }

    int unknown() {
        return unknown;
    }

    Set<String> wrong() {
        return wrong;
    }
}
