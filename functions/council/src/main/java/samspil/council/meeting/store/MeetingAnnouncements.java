package samspil.council.meeting.store;

import java.util.stream.Stream;
import samspil.council.meeting.FollowUp;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Standing;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What a meeting means for the home page, for the desks, and for what was promised. */
record MeetingAnnouncements(Outlook outlook, Tasks tasks, MeetingDuties duties, Municipalities municipalities) {

    Stream<TransactWriteItem> of(Meeting next) {
        var municipality = municipalities.byId(next.key().municipality()).orElseThrow();
        return Stream.of(
                        next.plan().open()
                                ? Stream.of(announced(municipality, next))
                                : Stream.<TransactWriteItem>empty(),
                        next.life().followUps().stream()
                                .filter(each -> each.changedAt(next.at()))
                                .map(each -> promised(municipality, next, each)),
                        duties.of(next))
                .flatMap(each -> each);
    }

    private TransactWriteItem announced(Municipality municipality, Meeting next) {
        var key = new OutlookEntry.Key(
                municipality.id(), OutlookKind.MEETING, next.key().id().value());
        boolean over =
                next.on(next.at()) == Standing.CANCELLED || next.published().isPresent();
        var entry = new OutlookEntry(
                key,
                LocalText.of(municipality.language(), next.plan().title()),
                "/" + municipality.slug() + "/meetings/" + next.key().id(),
                CoarseDate.of(next.plan().time().day()));
        return over ? outlook.remove(key) : outlook.put(entry);
    }

    private TransactWriteItem promised(Municipality municipality, Meeting next, FollowUp each) {
        var key = Task.Key.of(
                municipality.id(), kind(each.promise().owner()), next.key().id() + "-" + each.number());
        var address = "/" + municipality.slug() + "/desk/meetings/" + next.key().id();
        var task = new Task(
                key, each.promise().what(), address, next.at(), each.promise().due());
        return each.isOpen() ? tasks.put(task) : tasks.remove(key);
    }

    private static TaskKind kind(FollowUp.Owner owner) {
        return switch (owner) {
            case MUNICIPALITY -> TaskKind.FOLLOW_UP;
            case COUNCIL -> TaskKind.COUNCIL_FOLLOW_UP;
        };
    }
}
