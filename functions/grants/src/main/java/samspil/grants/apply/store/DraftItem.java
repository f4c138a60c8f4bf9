package samspil.grants.apply.store;

import java.time.Instant;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Drafts.Begun;
import samspil.grants.form.Answers;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Drafts as items: a partition for each organisation, and beside it one that says what it has begun in which round. */
final class DraftItem {

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
                .with("version", draft.revision());
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
                "SET answers = :answers, savedAt = :at, version = :next",
                "version = :seen",
                new Item(Map.of())
                        .with(":answers", written.text("answers"))
                        .with(":at", written.text("savedAt"))
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
