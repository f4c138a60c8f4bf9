package samspil.grants.file.store;

import java.time.Instant;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.ByItself;
import samspil.grants.file.FileHead;
import samspil.grants.file.Hash;
import samspil.grants.file.Recorded;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/**
 * A file as items: a partition of its own for its events and what stands frozen beside them, and its head in the
 * partition of its round.
 */
final class FileItem {
    /** The beginning of the sort keys of events. */
    static final String EVENT = "event#";

    /** The index of an applicant's files, and its partition key. */
    static final String APPLICANTS = "applicants";

    static final String OF_APPLICANT = "ofApplicant";

    /** The index of what time alone may move, its partition key, and its sort key in milliseconds. */
    static final String DUE = "due";

    static final String DUE_OF = "dueOf";
    static final String DUE_AT = "dueAt";

    private FileItem() {}

    static String file(MunicipalityId municipality, ApplicationId id) {
        return municipality + "#file#" + id;
    }

    static String round(MunicipalityId municipality, RoundId round) {
        return municipality + "#round#" + round;
    }

    static String applicant(MunicipalityId municipality, String applicant) {
        return municipality + "#applicant#" + applicant;
    }

    static Item event(ApplicationFile file) {
        return event(file, file.number()).with("recorded", Json.write(file.last()));
    }

    static Item event(ApplicationFile file, long number) {
        return Item.key(file(file.municipality(), file.id()), EVENT + "%07d".formatted(number));
    }

    static Recorded event(Item item) {
        return Json.read(item.text("recorded"), Recorded.class).orThrow();
    }

    static Item frozen(MunicipalityId municipality, ApplicationId id, String hash) {
        return Item.key(file(municipality, id), "frozen#" + hash);
    }

    static Item freezing(ApplicationFile file, String text) {
        return frozen(file.municipality(), file.id(), Hash.of(text)).with("text", text);
    }

    static Item head(ApplicationFile file) {
        var head = FileHead.of(file);
        var item = headKey(file)
                .with("head", Json.write(head))
                .with("hash", head.hash())
                .with(OF_APPLICANT, applicant(file.municipality(), head.applicant()));
        return ByItself.wake(file)
                .map(at -> item.with(DUE_OF, due(file.municipality())).with(DUE_AT, at.toEpochMilli()))
                .orElse(item);
    }

    static String due(MunicipalityId municipality) {
        return municipality + "#files";
    }

    /** The file is looked at again at another time, unless it has moved on. */
    static Table.Change waking(ApplicationFile file, Instant at) {
        var values =
                new Item(Map.of()).with(":head", Json.write(FileHead.of(file))).with(":at", at.toEpochMilli());
        return new Table.Change(headKey(file), "SET dueAt = :at", "head = :head", values);
    }

    static ApplicationId id(Item head) {
        return new ApplicationId(head.text("sk").substring("file#".length()));
    }

    private static Item headKey(ApplicationFile file) {
        return Item.key(round(file.municipality(), file.submitted().round()), "file#" + file.id());
    }

    static FileHead head(Item item) {
        return Json.read(item.text("head"), FileHead.class).orThrow();
    }
}
