package samspil.grants.register.store;

import java.util.List;
import java.util.stream.Stream;
import samspil.grants.SchemeId;
import samspil.grants.register.PublicAward;
import samspil.grants.register.PublicWords;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * An award as items that are read as they lie: one among all by its day, one among those of its scheme, and one for each
 * word by which it is found.
 */
final class RegisterItem {
    private static final String BODY = "body";

    private RegisterItem() {}

    static String all(MunicipalityId municipality) {
        return municipality + "#awards";
    }

    static String of(MunicipalityId municipality, SchemeId scheme) {
        return all(municipality) + "#" + scheme;
    }

    static String words(MunicipalityId municipality) {
        return municipality + "#award-words";
    }

    /** Where an application's award is noted, so that what was written of it is known when it changes. */
    static Item noted(MunicipalityId municipality, String id) {
        return Item.key(municipality + "#award", id);
    }

    static Item write(Item key, PublicAward award) {
        return key.with(BODY, Json.write(award));
    }

    static PublicAward read(Item item) {
        return Json.read(item.text(BODY), PublicAward.class).orThrow();
    }

    /** The keys of all its items but the noted one. */
    static List<Item> keys(MunicipalityId municipality, PublicAward award) {
        var day = award.decided() + "#" + award.id();
        var lists = Stream.of(
                Item.key(all(municipality), day),
                Item.key(of(municipality, award.call().scheme()), day));
        var words = words(award).map(word -> Item.key(words(municipality), word + "#" + day));
        return Stream.concat(lists, words).toList();
    }

    private static Stream<String> words(PublicAward award) {
        var receiver = award.receiver();
        return PublicWords.keys((receiver == null ? "" : receiver.name()) + " " + award.purpose()).stream();
    }
}
