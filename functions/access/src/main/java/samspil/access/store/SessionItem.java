package samspil.access.store;

import java.time.Duration;
import java.time.Instant;
import samspil.access.Session;
import samspil.platform.access.Duty;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** A session as an item. */
final class SessionItem {
    /** How long one that is over is still kept. */
    private static final Duration KEPT = Duration.ofDays(1);

    private SessionItem() {}

    static Item key(String hash) {
        return Item.key("session#" + hash, "session");
    }

    static Item write(String hash, Session session) {
        return key(hash)
                .with("holder", session.person())
                .with("name", session.name())
                .with("duty", session.duty() == null ? null : Json.write(session.duty()))
                .with("actingFor", session.actingFor())
                .with("formToken", session.formToken())
                .with("startedAt", session.startedAt().toString())
                .with("seenAt", session.seenAt().toString())
                .with("expiresAt", expiry(session));
    }

    static Session read(Item item) {
        return new Session(
                item.text("holder"),
                item.text("name"),
                item.find("duty")
                        .map(written -> Json.read(written, Duty.class).orThrow())
                        .orElse(null),
                item.find("actingFor").orElse(null),
                item.text("formToken"),
                Instant.parse(item.text("startedAt")),
                Instant.parse(item.text("seenAt")));
    }

    private static long expiry(Session session) {
        return session.startedAt().plus(Session.LONGEST).plus(KEPT).getEpochSecond();
    }
}
