package samspil.policies.store;

import java.time.Instant;
import java.util.stream.Stream;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import samspil.policies.Document;
import samspil.policies.consultation.Consultation;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What a consultation means for the home page and for the desks. */
record ConsultationNotices(Outlook outlook, Tasks tasks, Municipalities municipalities) {

    /** Announces it, and that it will have to be answered. */
    Stream<TransactWriteItem> announce(Consultation consultation, Instant at) {
        var draft = consultation.draft();
        var entry = new OutlookEntry(
                announced(consultation),
                LocalText.of(draft.language(), draft.title()),
                address(consultation, ""),
                CoarseDate.of(consultation.closes()));
        var task =
                new Task(task(consultation), draft.title(), address(consultation, "/desk"), at, consultation.closes());
        return Stream.of(outlook.put(entry), tasks.put(task));
    }

    /** It is answered, and nothing more is to come of it. */
    Stream<TransactWriteItem> settle(Consultation consultation) {
        return Stream.of(outlook.remove(announced(consultation)), tasks.remove(task(consultation)));
    }

    /** The draft that was a document is used, and need not be looked after. */
    TransactWriteItem used(Document document) {
        return tasks.remove(PolicyNotices.task(document));
    }

    private static OutlookEntry.Key announced(Consultation consultation) {
        var key = consultation.key();
        return new OutlookEntry.Key(
                key.municipality(), OutlookKind.CONSULTATION, key.id().value());
    }

    private static Task.Key task(Consultation consultation) {
        var key = consultation.key();
        return Task.Key.of(key.municipality(), TaskKind.CONSULTATION, key.id().value());
    }

    private String address(Consultation consultation, String room) {
        var key = consultation.key();
        return "/" + slug(key.municipality()) + room + "/policies/" + key.policy() + "/consultations/" + key.id();
    }

    private String slug(MunicipalityId municipality) {
        return municipalities.byId(municipality).orElseThrow().slug();
    }
}
