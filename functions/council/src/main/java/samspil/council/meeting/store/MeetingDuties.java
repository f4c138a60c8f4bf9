package samspil.council.meeting.store;

import java.util.Set;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingKind;
import samspil.council.meeting.Standing;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Dialogue meetings that everybody may know of, for whoever looks at what was promised and done. */
record MeetingDuties(Duties duties, Municipalities municipalities) {
    private static final Set<MeetingKind> DIALOGUES = Set.of(MeetingKind.DIALOGUE, MeetingKind.CAFE);

    /** What is to be written along with a change: a meeting counts unless it is cancelled. */
    Stream<TransactWriteItem> of(Meeting next) {
        if (!next.plan().open() || !DIALOGUES.contains(next.plan().kind())) {
            return Stream.empty();
        }
        var key = new DutyFact.Key(
                next.key().municipality(), DutyKind.DIALOGUE, next.key().id().value());
        return Stream.of(next.on(next.at()) == Standing.CANCELLED ? duties.remove(key) : duties.put(fact(key, next)));
    }

    private DutyFact fact(DutyFact.Key key, Meeting next) {
        var town = municipalities.byId(key.municipality()).orElseThrow();
        return DutyFact.planned(
                key,
                LocalText.of(town.language(), next.plan().title()),
                "/" + town.slug() + "/meetings/" + next.key().id(),
                next.plan().time().day());
    }
}
