package samspil.grants.apply.store;

import java.time.Instant;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Origin;
import samspil.grants.form.QuestionId;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** Documents as items: a partition for each application. */
final class AttachmentItem {

    private AttachmentItem() {}

    static String partition(MunicipalityId municipality, ApplicationId application) {
        return municipality + "#attachments#" + application;
    }

    static Item key(Attachment.Key key) {
        return Item.key(
                partition(key.municipality(), key.application()), key.id().value());
    }

    static Item write(Attachment attachment) {
        var from = attachment.from();
        return key(attachment.key())
                .with("from", from == null ? null : Json.write(from))
                .with("question", attachment.question().value())
                .with("name", attachment.name())
                .with("askedAt", attachment.askedAt().toString());
    }

    static Attachment read(MunicipalityId municipality, ApplicationId application, Item item) {
        return new Attachment(
                new Attachment.Key(municipality, application, new AttachmentId(item.text("sk"))),
                new QuestionId(item.text("question")),
                item.text("name"),
                Instant.parse(item.text("askedAt")),
                item.find("from")
                        .map(from -> Json.read(from, Origin.class).orThrow())
                        .orElse(null));
    }
}
