package samspil.council.store;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.election.Election;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Reminders;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What an election means for the home page, for the desks, and for those who are reminded. */
record ElectionNotices(
        Outlook outlook, Tasks tasks, Reminders reminders, Duties duties, Municipalities municipalities) {

    /** Announces it, and that it will have to be counted. */
    Stream<TransactWriteItem> announce(Election election, Council council) {
        var name = council.charter().name();
        var town = town(election);
        var entry = new OutlookEntry(
                announced(election),
                name,
                address(election, ""),
                CoarseDate.of(election.call().day()));
        var task = new Task(
                task(election),
                name.in(town.language()),
                address(election, "/desk"),
                election.call().announced(),
                election.call().day());
        return Stream.concat(
                Stream.of(outlook.put(entry), tasks.put(task), planned(election, name)),
                deadlines(election, name, town.country().zone()));
    }

    /** It is decided, and nothing more is to come of it. */
    Stream<TransactWriteItem> settle(Election election, Council council) {
        var settled = Stream.of(
                outlook.remove(announced(election)),
                tasks.remove(task(election)),
                done(election, council.charter().name()));
        var cancelled = Stream.of(DeadlineKind.NOMINATION, DeadlineKind.BALLOT)
                .map(kind -> reminders.cancel(key(election, kind), CancelReason.FULFILLED));
        return Stream.concat(settled, cancelled);
    }

    /** It was held before anybody called it here: nothing is to come of it, and it counts. */
    Stream<TransactWriteItem> record(Election election, Council council) {
        return Stream.of(done(election, council.charter().name()));
    }

    private TransactWriteItem planned(Election election, LocalText name) {
        return duties.put(DutyFact.planned(
                fact(election), name, address(election, ""), election.call().day()));
    }

    private TransactWriteItem done(Election election, LocalText name) {
        var day = CoarseDate.of(election.call().day());
        return duties.put(DutyFact.done(fact(election), name, address(election, ""), day));
    }

    private static DutyFact.Key fact(Election election) {
        return new DutyFact.Key(
                election.key().municipality(),
                DutyKind.ELECTION,
                election.key().id().value());
    }

    private Stream<TransactWriteItem> deadlines(Election election, LocalText name, ZoneId zone) {
        var times = election.timetable(zone);
        return Stream.concat(
                deadline(election, name, DeadlineKind.NOMINATION, new Due.At(times.deadline(), zone)).stream(),
                deadline(election, name, DeadlineKind.BALLOT, new Due.At(times.closes(), zone)).stream());
    }

    private List<TransactWriteItem> deadline(Election election, LocalText name, DeadlineKind kind, Due due) {
        return reminders.plan(Deadline.of(key(election, kind), name, address(election, ""), due, election.version()));
    }

    private static Deadline.Key key(Election election, DeadlineKind kind) {
        return new Deadline.Key(
                election.key().municipality(), kind, election.key().id().value());
    }

    private static OutlookEntry.Key announced(Election election) {
        return new OutlookEntry.Key(
                election.key().municipality(),
                OutlookKind.ELECTION,
                election.key().id().value());
    }

    private static Task.Key task(Election election) {
        return Task.Key.of(
                election.key().municipality(),
                TaskKind.ELECTION,
                election.key().id().value());
    }

    private String address(Election election, String room) {
        return "/" + town(election).slug() + room + "/council/elections/"
                + election.key().id();
    }

    private Municipality town(Election election) {
        return municipalities.byId(election.key().municipality()).orElseThrow();
    }
}
