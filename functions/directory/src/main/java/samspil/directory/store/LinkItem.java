package samspil.directory.store;

import java.time.Instant;
import samspil.directory.ConfirmationLink;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.LinkId;
import samspil.directory.Subject;
import samspil.kernel.MunicipalityId;
import samspil.kernel.SigningKey;
import samspil.platform.store.Item;

/**
 * How a confirmation link is kept: key {@code 163#LINK#<id>}, in the index {@code due} while it is yet to be sent. It
 * is deleted some time after it expired.
 */
final class LinkItem {

    private LinkItem() {}

    static Item key(MunicipalityId home, LinkId id) {
        return Item.key(home + "#LINK#" + id.value(), "STATE");
    }

    static String unsentFor(MunicipalityId home) {
        return home + "#MAIL";
    }

    static Item unsent(ConfirmationLink link) {
        var subject = link.subject();
        return key(subject.home(), link.id())
                .with("kind", subject.kind().plural())
                .with("entry", subject.id().value())
                .with("version", link.version())
                .with("expiresAt", link.expiresAt().getEpochSecond())
                .with("key", link.key().base64())
                .with(EntryItem.DUE_FOR, unsentFor(subject.home()))
                .with(EntryItem.DUE_ON, link.expiresAt() + "#" + link.id().value());
    }

    static ConfirmationLink read(Item item) {
        var partition = item.text("pk").split("#", 3);
        var subject = new Subject(
                new MunicipalityId(partition[0]),
                Kind.ofPlural(item.text("kind")).orElseThrow(),
                new EntryId(item.text("entry")));
        return new ConfirmationLink(
                new LinkId(partition[2]),
                subject,
                item.number("version"),
                Instant.ofEpochSecond(item.number("expiresAt")),
                new SigningKey(item.text("key")),
                item.find("usedAt").map(Instant::parse).orElse(null));
    }
}
