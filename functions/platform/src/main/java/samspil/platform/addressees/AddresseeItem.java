package samspil.platform.addressees;

import java.time.LocalDate;
import samspil.kernel.Language;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** An addressee as an item: a partition for each municipality, audience and subject. */
final class AddresseeItem {
    private AddresseeItem() {}

    static String partition(MunicipalityId municipality, Audience audience, String subject) {
        return String.join("#", municipality.value(), audience.key(), subject);
    }

    static Item key(Addressee.Key key) {
        return Item.key(partition(key.municipality(), key.audience(), key.subject()), key.id());
    }

    static Item write(Addressee addressee) {
        return key(addressee.key())
                .with("name", addressee.name())
                .with("email", addressee.email())
                .with("language", addressee.language().tag())
                .with(
                        "until",
                        addressee.until() == null ? null : addressee.until().toString());
    }

    static Addressee read(Item item, MunicipalityId municipality, Audience audience, String subject) {
        return new Addressee(
                new Addressee.Key(municipality, audience, subject, item.text("sk")),
                item.text("name"),
                item.text("email"),
                Language.of(item.text("language")).orElseThrow(),
                item.find("until").map(LocalDate::parse).orElse(null));
    }
}
