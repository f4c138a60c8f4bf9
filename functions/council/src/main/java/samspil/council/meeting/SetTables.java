package samspil.council.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import samspil.council.meeting.ChangeMeeting.Changed;
import samspil.council.meeting.ChangeMeeting.Deed;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.council.meeting.cafe.Cafe;
import samspil.council.meeting.cafe.Note;
import samspil.council.meeting.cafe.Setting;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/** Sets the tables of a café, and keeps what is said at them. */
public record SetTables(ChangeMeeting change) {

    /** Sets the tables; what was said at those that stay is kept. */
    public Changed set(Meeting.Key key, Setting setting, Actor by) {
        return act(
                key,
                by,
                "cafe.set",
                rules -> rules.tables().or(() -> rules.meeting().cafe().flatMap(cafe -> wrong(() -> cafe.at(setting)))),
                meeting -> meeting.cafe().map(cafe -> cafe.at(setting)).orElseGet(() -> Cafe.of(setting)));
    }

    /** Keeps what was said at a table in a round, in the place of what was kept before. */
    public Changed note(Meeting.Key key, Note note, Actor by) {
        return harvest(key, by, "cafe.noted", cafe -> cafe.with(note));
    }

    /** Keeps what the tables ask for together, in the place of what was kept before. */
    public Changed recommend(Meeting.Key key, List<String> recommendations, Actor by) {
        return harvest(key, by, "cafe.recommended", cafe -> cafe.recommending(recommendations));
    }

    private Changed harvest(Meeting.Key key, Actor by, String action, UnaryOperator<Cafe> next) {
        return act(
                key,
                by,
                action,
                rules -> rules.tables()
                        .or(() -> rules.meeting()
                                .cafe()
                                .map(cafe -> wrong(() -> next.apply(cafe)))
                                .orElseGet(() -> Optional.of(new Violation("", "cafe.none")))),
                meeting -> next.apply(meeting.cafe().orElseThrow()));
    }

    private Changed act(Meeting.Key key, Actor by, String action, Against against, Sets sets) {
        return change.act(
                key,
                by,
                new Deed(
                        action,
                        Telling.NOBODY,
                        against::wrong,
                        (seen, now) -> seen.next(seen.plan(), seen.life().atTables(sets.cafe(seen)), now)));
    }

    /** What a café that can't be is wrong by. */
    private static Optional<Violation> wrong(Supplier<Cafe> making) {
        try {
            return Optional.of(making.get()).flatMap(_ -> Optional.empty());
        } catch (InvalidValue e) {
            return Optional.of(e.violation());
        }
    }

    private interface Against {
        Optional<Violation> wrong(MeetingRules rules);
    }

    private interface Sets {
        Cafe cafe(Meeting meeting);
    }
}
