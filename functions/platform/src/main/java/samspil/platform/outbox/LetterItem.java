package samspil.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Mailer.Mail;

/** A letter as an item: a partition for each municipality. */
final class LetterItem {
    /** The index of those that are not sent. */
    static final String OPEN = "open";

    /** The attribute that the index is by. */
    static final String OPEN_FOR = "openFor";

    /** After that nothing of it is kept, sent or not. */
    private static final Duration KEPT = Duration.ofDays(30);

    private LetterItem() {}

    static Item key(Letter.Key key) {
        return Item.key(key.municipality().value(), key.id());
    }

    static Item write(Letter letter, Instant now) {
        return key(letter.key())
                .with("mail", Json.write(letter.mail()))
                .with("attempts", 0)
                .with("dueAt", now.toEpochMilli())
                .with(OPEN_FOR, letter.key().municipality().value())
                .with("forgetAt", now.plus(KEPT).getEpochSecond());
    }

    static Letter read(Item item) {
        var key = new Letter.Key(new MunicipalityId(item.text("pk")), item.text("sk"));
        return new Letter(key, Json.read(item.text("mail"), Mail.class).orThrow());
    }
}
