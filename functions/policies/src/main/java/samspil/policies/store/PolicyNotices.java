package samspil.policies.store;

import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
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
import samspil.policies.Document;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.PolicyRecord.Change;
import samspil.policies.RevisionDue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What a change of a policy means for the home page and for the administrators' desks. */
record PolicyNotices(Outlook outlook, Tasks tasks, Reminders reminders, Municipalities municipalities) {

    /** What is to be written along with a change. */
    Stream<TransactWriteItem> after(Change change) {
        var policy = change.after();
        var settled = Optional.ofNullable(change.settled()).map(document -> tasks.remove(task(document)));
        return policy.isPublic()
                ? Stream.of(
                                settled.stream(),
                                Stream.of(inForce(policy), revision(policy), task(change)),
                                reminders(change))
                        .flatMap(all -> all)
                : settled.stream();
    }

    /** The administrators are reminded of the revision, for as long as one is planned. */
    private Stream<TransactWriteItem> reminders(Change change) {
        var before = Optional.ofNullable(change.before())
                .filter(Policy::isPublic)
                .flatMap(this::deadline)
                .map(Deadline::due);
        var after = deadline(change.after());
        if (before.equals(after.map(Deadline::due))) {
            return Stream.empty();
        }
        return after.map(deadline -> reminders.plan(deadline).stream())
                .orElseGet(() -> Stream.of(reminders.cancel(deadlineKey(change.after()), reason(change))));
    }

    private Optional<Deadline> deadline(Policy policy) {
        var zone = town(policy.municipality()).country().zone();
        return policy.due()
                .map(due -> Deadline.of(
                        deadlineKey(policy),
                        title(policy),
                        address(policy, "/desk"),
                        new Due.Within(due.when(), zone),
                        policy.number()));
    }

    private static Deadline.Key deadlineKey(Policy policy) {
        return new Deadline.Key(
                policy.municipality(), DeadlineKind.REVISION, policy.id().value());
    }

    private static CancelReason reason(Change change) {
        return change.next().event() instanceof Reviewed(var outcome, var _, var _, var _, var _)
                        && outcome != PolicyEvent.Outcome.REPEALED
                ? CancelReason.FULFILLED
                : CancelReason.CALLED_OFF;
    }

    /** The task that a document makes which was not published. */
    Task unpublished(Document document) {
        var town = town(document.key().municipality());
        var address = "/%s/desk/policies/%s/documents/%s"
                .formatted(town.slug(), document.policy(), document.key().id());
        return new Task(
                task(document), document.fileName(), address, document.state().at(), null);
    }

    /** The task of a document that is not published. */
    static Task.Key task(Document document) {
        return Task.Key.of(
                document.key().municipality(),
                TaskKind.DOCUMENT,
                document.key().id().value());
    }

    private TransactWriteItem inForce(Policy policy) {
        var since = policy.versions().stream()
                .findFirst()
                .filter(first -> policy.repealed().isEmpty())
                .map(first -> first.adoption().inForceFrom());
        return announced(policy, OutlookKind.POLICY, since);
    }

    private TransactWriteItem revision(Policy policy) {
        return announced(policy, OutlookKind.REVISION, policy.due().map(RevisionDue::when));
    }

    private TransactWriteItem announced(Policy policy, OutlookKind kind, Optional<CoarseDate> when) {
        var key = new OutlookEntry.Key(policy.municipality(), kind, policy.id().value());
        return when.map(date -> outlook.put(new OutlookEntry(key, title(policy), address(policy, ""), date)))
                .orElseGet(() -> outlook.remove(key));
    }

    private TransactWriteItem task(Change change) {
        var policy = change.after();
        var key = Task.Key.of(
                policy.municipality(), TaskKind.REVISION, policy.id().value());
        var title = title(policy).in(town(policy.municipality()).language());
        return policy.due()
                .map(due -> tasks.put(new Task(
                        key,
                        title,
                        address(policy, "/desk"),
                        change.next().at(),
                        due.when().last())))
                .orElseGet(() -> tasks.remove(key));
    }

    private String address(Policy policy, String room) {
        return "/" + town(policy.municipality()).slug() + room + "/policies/" + policy.id();
    }

    private Municipality town(MunicipalityId id) {
        return municipalities.byId(id).orElseThrow();
    }

    private static LocalText title(Policy policy) {
        return policy.description().title();
    }
}
