package samspil.grants.apply.store;

import java.time.Instant;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Drafts.Begun;
import samspil.grants.apply.DueDrafts;
import samspil.grants.form.Answers;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Drafts as items: a partition for each organisation, and beside it one that says what it has begun in which round. */
final class DraftItem {

    /** The index of what time alone may move, its partition key, and its sort key in milliseconds. */
    static final String DUE = "due";

    static final String DUE_OF = "dueOf";
    static final String DUE_AT = "dueAt";

    private DraftItem() {}

    static String partition(Applicant applicant) {
        return applicant.municipality() + "#drafts#" + applicant.organisation();
    }

    static Item key(Applicant applicant, ApplicationId id) {
        return Item.key(partition(applicant), id.value());
    }

    static Item write(Draft draft) {
        return key(draft.applicant(), draft.id())
                .with("round", draft.round().value())
                .with("answers", Json.write(draft.answers()))
                .with("savedAt", draft.savedAt().toString())
                .with("version", draft.revision())
                .with(DUE_OF, due(draft.applicant().municipality()))
                .with(DUE_AT, warned(draft));
    }

    static String due(MunicipalityId municipality) {
        return municipality + "#drafts";
    }

    /** When its applicant is told that it will be removed. */
    private static long warned(Draft draft) {
        return draft.savedAt()
                .plus(DueDrafts.KEPT)
                .minus(DueDrafts.WARNED_BEFORE)
                .toEpochMilli();
    }

    static Applicant applicant(MunicipalityId municipality, Item item) {
        var organisation = item.text("pk").substring(due(municipality).length() + 1);
        return new Applicant(municipality, organisation);
    }

    static Table.Change warning(Draft draft, Instant removal) {
        var values = new Item(Map.of()).with(":at", removal.toEpochMilli()).with(":seen", draft.revision());
        return new Table.Change(
                key(draft.applicant(), draft.id()), "SET warned = :at, dueAt = :at", "version = :seen", values);
    }

    static Draft read(Applicant applicant, Item item) {
        return new Draft(
                applicant,
                new ApplicationId(item.text("sk")),
                new RoundId(item.text("round")),
                Json.read(item.text("answers"), Answers.class).orThrow(),
                Instant.parse(item.text("savedAt")),
                item.number("version"));
    }

    static Table.Change saving(Draft next) {
        var written = write(next);
        return new Table.Change(
                key(next.applicant(), next.id()),
                "SET answers = :answers, savedAt = :at, version = :next, dueAt = :due REMOVE warned",
                "version = :seen",
                new Item(Map.of())
                        .with(":answers", written.text("answers"))
                        .with(":at", written.text("savedAt"))
                        .with(":due", warned(next))
                        .with(":next", next.revision())
                        .with(":seen", next.revision() - 1));
    }

    static Item begunKey(Applicant applicant, RoundId round) {
        return Item.key(applicant.municipality() + "#begun#" + applicant.organisation(), round.value());
    }

    static Item write(Applicant applicant, RoundId round, Begun begun) {
        return begunKey(applicant, round).with("begun", Json.write(begun)).with("version", begun.version());
    }

    static Begun begun(Item item) {
        return Json.read(item.text("begun"), Begun.class).orThrow();
    }
}
