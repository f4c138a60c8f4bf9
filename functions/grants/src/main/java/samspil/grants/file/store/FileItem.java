package samspil.grants.file.store;

import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileHead;
import samspil.grants.file.Hash;
import samspil.grants.file.Recorded;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

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
        var last = file.last();
        return Item.key(file(file.municipality(), file.id()), EVENT + "%07d".formatted(last.number()))
                .with("recorded", Json.write(last));
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
        return Item.key(round(file.municipality(), head.round()), "file#" + file.id())
                .with("head", Json.write(head))
                .with("hash", head.hash())
                .with(OF_APPLICANT, applicant(file.municipality(), head.applicant()));
    }

    static FileHead head(Item item) {
        return Json.read(item.text("head"), FileHead.class).orThrow();
    }
}
