package samspil.policies.store;

import java.time.Instant;
import java.util.Map;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.policies.Document;
import samspil.policies.Document.Purpose;
import samspil.policies.Document.State;
import samspil.policies.DocumentId;
import samspil.policies.PolicyId;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A document on its way, as an item beside the policies of its municipality. */
final class DocumentItem {
    /** The index of those that still have to be uploaded or checked. */
    static final String OPEN = "open";

    private static final Kinds<Purpose> PURPOSES = Kinds.of(Purpose.class);
    private static final Kinds<State> STATES = Kinds.of(State.class);

    private DocumentItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#documents";
    }

    static Item key(Document.Key key) {
        return Item.key(partition(key.municipality()), key.id().value());
    }

    static Item write(Document document) {
        var item = key(document.key())
                .with("policy", document.policy().value())
                .with("fileName", document.fileName())
                .with("askedBy", Json.write(document.by()))
                .with("askedAt", document.askedAt().toString())
                .with(
                        "openFor",
                        document.state().isOpen() ? partition(document.key().municipality()) : null);
        return STATES.write(PURPOSES.write(item, "purpose", document.purpose()), "standing", document.state());
    }

    static Document read(MunicipalityId municipality, Item item) {
        return new Document(
                new Document.Key(municipality, new DocumentId(item.text("sk"))),
                new PolicyId(item.text("policy")),
                PURPOSES.read(item, "purpose"),
                item.text("fileName"),
                Json.read(item.text("askedBy"), Actor.class).orThrow(),
                Instant.parse(item.text("askedAt")),
                STATES.read(item, "standing"));
    }

    /** A document reaches a state from which nothing leads but, for one that had no place and for a draft, to being published. */
    record Settling(Table table, Document document) {

        TransactWriteItem action() {
            return table.changing(new Table.Change(
                    key(document.key()),
                    "SET standingKind = :kind, standing = :standing, purposeKind = :asKind, purpose = :as REMOVE openFor",
                    "standingKind IN (:awaited, :unplaced, :ready)",
                    values()));
        }

        private Item values() {
            var written = write(document);
            return new Item(Map.of())
                    .with(":kind", written.text("standingKind"))
                    .with(":standing", written.text("standing"))
                    .with(":asKind", written.text("purposeKind"))
                    .with(":as", written.text("purpose"))
                    .with(":awaited", Kinds.name(State.Awaited.class))
                    .with(":unplaced", Kinds.name(State.Unplaced.class))
                    .with(":ready", Kinds.name(State.Ready.class));
        }
    }
}
