package samspil.grants.scheme.store;

import java.util.stream.Stream;
import samspil.grants.scheme.Round;
import samspil.kernel.CoarseDate;
import samspil.kernel.Municipalities;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Reminders;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What a round means for the home page, and of what associations and the council are reminded. */
record RoundNotices(Outlook outlook, Reminders reminders, Municipalities municipalities) {

    /** What is to be written along with a round. */
    Stream<TransactWriteItem> after(Round round) {
        return switch (round.stage()) {
            case DRAFT -> Stream.empty();
            case PUBLISHED ->
                Stream.concat(Stream.of(outlook.put(entry(round))), reminders.plan(deadline(round)).stream());
            case CANCELLED ->
                Stream.of(
                        outlook.remove(entryKey(round)), reminders.cancel(deadlineKey(round), CancelReason.CALLED_OFF));
            case ASSESSING, RECOMMENDED, DECIDED, SETTLED, ARCHIVED -> Stream.of(outlook.remove(entryKey(round)));
        };
    }

    private OutlookEntry entry(Round round) {
        var day = CoarseDate.of(round.window().closesOnTheWall().toLocalDate());
        return new OutlookEntry(entryKey(round), round.offer().title(), address(round), day);
    }

    private Deadline deadline(Round round) {
        var window = round.window();
        var due = new Due.At(window.closes(), window.zone());
        return Deadline.of(
                deadlineKey(round),
                round.offer().title(),
                address(round),
                due,
                1L + round.extensions().size());
    }

    private String address(Round round) {
        var town = municipalities.byId(round.key().municipality()).orElseThrow();
        return "/" + town.slug() + "/grants/" + round.offer().scheme();
    }

    private static OutlookEntry.Key entryKey(Round round) {
        return new OutlookEntry.Key(
                round.key().municipality(), OutlookKind.ROUND, round.key().id().value());
    }

    private static Deadline.Key deadlineKey(Round round) {
        return new Deadline.Key(
                round.key().municipality(), DeadlineKind.ROUND, round.key().id().value());
    }
}
