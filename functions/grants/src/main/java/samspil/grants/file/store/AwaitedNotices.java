package samspil.grants.file.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Answering;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Awaited;
import samspil.grants.file.Case;
import samspil.grants.file.Contact;
import samspil.grants.file.FileEvent;
import samspil.grants.file.ReadCase;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Reminders;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** An applicant's task, the deadline of which they are reminded, and where the reminders reach them. */
record AwaitedNotices(Places places, ReadCase cases, Contact contact, Municipalities municipalities) {

    /** Where each of them is kept. */
    record Places(Tasks tasks, Reminders reminders, Addressees addressees) {}

    /** The actions by which something is expected. */
    List<TransactWriteItem> asked(ApplicationFile file, Awaited awaited) {
        var it = cases.of(file);
        var town = municipalities.byId(file.municipality()).orElseThrow();
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(places.tasks().put(task(it, awaited, town)));
        actions.addAll(reminded(it, awaited, town));
        return actions;
    }

    /**
     * The actions by which it is expected no longer.
     *
     * @param last whether nothing else is expected instead
     */
    List<TransactWriteItem> settled(ApplicationFile file, Awaited.Kind kind, boolean last) {
        var task = places.tasks().remove(taskKey(file, kind));
        var deadline = places.reminders()
                .cancel(deadlineKey(file, kind), reason(file.last().event()));
        var addressee =
                Stream.of(places.addressees().remove(addresseeKey(file))).filter(_ -> last);
        return Stream.concat(Stream.of(task, deadline), addressee).toList();
    }

    /** Who has no address is not reminded; what has no end is nothing to be reminded of. */
    private List<TransactWriteItem> reminded(Case it, Awaited awaited, Municipality town) {
        var until = awaited.until();
        var email = contact.of(it);
        if (until == null || email.isEmpty()) {
            return List.of(places.reminders().cancel(deadlineKey(it.file(), awaited.kind()), CancelReason.CALLED_OFF));
        }
        var addressee = new Addressee(addresseeKey(it.file()), it.applicant(), email.get(), town.language(), null);
        return Stream.concat(
                        Stream.of(places.addressees().put(addressee)),
                        places.reminders().plan(deadline(it, awaited.kind(), until, town)).stream())
                .toList();
    }

    private static Task task(Case it, Awaited awaited, Municipality town) {
        var due = Optional.ofNullable(awaited.until())
                .map(until -> LocalDate.ofInstant(until, zone(it)))
                .orElse(null);
        return new Task(
                taskKey(it.file(), awaited.kind()),
                it.round().offer().title().in(town.language()),
                address(it.file(), town),
                it.file().last().at(),
                due);
    }

    private static Deadline deadline(Case it, Awaited.Kind kind, Instant until, Municipality town) {
        return Deadline.of(
                deadlineKey(it.file(), kind),
                it.round().offer().title(),
                address(it.file(), town),
                new Due.At(until, zone(it)),
                it.file().number());
    }

    private static CancelReason reason(FileEvent event) {
        return switch (event) {
            case Submitted _, HearingEnded _, Answering _, Reported _ -> CancelReason.FULFILLED;
            default -> CancelReason.CALLED_OFF;
        };
    }

    private static Task.Key taskKey(ApplicationFile file, Awaited.Kind kind) {
        var sort = switch (kind) {
            case ANSWER -> TaskKind.GRANT_ANSWER;
            case AWARD -> TaskKind.GRANT_AWARD;
            case REPORT -> TaskKind.GRANT_REPORT;
        };
        return new Task.Key(
                file.municipality(),
                sort,
                file.submitted().applicant(),
                file.id().value());
    }

    private static Deadline.Key deadlineKey(ApplicationFile file, Awaited.Kind kind) {
        var sort = switch (kind) {
            case ANSWER -> DeadlineKind.GRANT_ANSWER;
            case AWARD -> DeadlineKind.GRANT_AWARD;
            case REPORT -> DeadlineKind.GRANT_REPORT;
        };
        return new Deadline.Key(file.municipality(), sort, file.id().value());
    }

    private static Addressee.Key addresseeKey(ApplicationFile file) {
        return Addressee.Key.participant(
                file.municipality(), file.id().value(), file.submitted().applicant());
    }

    private static String address(ApplicationFile file, Municipality town) {
        return "/" + town.slug() + "/desk/applications/" + file.id();
    }

    private static ZoneId zone(Case it) {
        return it.round().window().zone();
    }
}
