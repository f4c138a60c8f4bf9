package samspil.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samspil.reminders.Parcels.Claimed;
import samspil.reminders.Postbox.Outcome;

/**
 * Sends a mail at most once for each answer that stays out, and never silently not at all. It is taken before, so that
 * nobody else sends it; evidence is asked, so that what left is not sent again though its mark was lost; what is in it
 * is read again, so that nobody is told what is not so any more.
 */
public record Deliver(Parcels parcels, Current current, Evidence evidence, Sending sending, InstantSource clock) {
    /** Longer than a function may run, so that no two ever hold one mail. */
    static final Duration LEASE = Duration.ofMinutes(15);

    /** After so many it is shown to people instead. */
    static final int MOST_ATTEMPTS = 4;

    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** How mails leave, and when they may. */
    public record Sending(Postbox postbox, OfficeHours hours) {}

    /** What became of one. */
    public enum Result {
        /** It is on its way, or need not be. */
        SETTLED,
        /** Somebody has to see to it. */
        FAILED,
        /** Somebody else has it, or it is to be tried again. */
        LATER,
        /** The mail service has no time: better to send no more for now. */
        BUSY
    }

    /** Sends one, if it is still to be sent. */
    Result of(Parcel.Key key) {
        var now = clock.instant();
        return parcels.claim(key, now, now.plus(LEASE)).map(this::attempt).orElse(Result.LATER);
    }

    private Result attempt(Claimed claimed) {
        var ends = new HashMap<Notice, End>();
        var lines = read(claimed.parcel(), ends);
        var opens = sending.hours().from(clock.instant(), claimed.parcel().key().municipality());
        if (lines.isEmpty()) {
            return settle(claimed, ends);
        }
        if (claimed.attempt() > MOST_ATTEMPTS) {
            return settle(claimed, ends, lines, End.TRIED);
        }
        return opens.isAfter(clock.instant()) ? later(claimed, opens) : send(claimed, ends, lines);
    }

    private List<Line> read(Parcel parcel, Map<Notice, End> ends) {
        var lines = new ArrayList<Line>();
        parcel.notices().forEach(notice -> {
            switch (read(notice)) {
                case Current.Read.Said(var line) -> lines.add(line);
                case Current.Read.Ended(var end) -> ends.put(notice, end);
            }
        });
        return lines;
    }

    private Current.Read read(Notice notice) {
        return evidence.left(notice)
                ? new Current.Read.Ended(End.SENT)
                : written(current.notice(notice, clock.instant()));
    }

    private Current.Read written(Current.Read read) {
        return read instanceof Current.Read.Said(var line) && !sending.postbox().canWrite(line)
                ? new Current.Read.Ended(End.UNREADABLE)
                : read;
    }

    private Result send(Claimed claimed, Map<Notice, End> ends, List<Line> lines) {
        evidence.leaving(claimed.sending(), lines.stream().map(Line::notice).toList());
        return switch (sending.postbox().send(claimed, lines)) {
            case Outcome.Accepted(var messageId) -> {
                evidence.accepted(claimed.sending(), messageId);
                yield settle(claimed, ends, lines, End.SENT);
            }
            case Outcome.Refused() -> settle(claimed, ends, lines, End.REFUSED);
            case Outcome.Busy() -> {
                parcels.later(claimed, clock.instant().plus(PAUSE));
                yield Result.BUSY;
            }
            case Outcome.Unknown() -> Result.LATER;
        };
    }

    private Result later(Claimed claimed, Instant due) {
        parcels.later(claimed, due);
        return Result.LATER;
    }

    private Result settle(Claimed claimed, Map<Notice, End> ends, List<Line> lines, End end) {
        lines.forEach(line -> ends.put(line.notice(), end));
        return settle(claimed, ends);
    }

    private Result settle(Claimed claimed, Map<Notice, End> ends) {
        parcels.settle(claimed, ends);
        return ends.values().stream().anyMatch(End::isFailure) ? Result.FAILED : Result.SETTLED;
    }
}
