package samspil.access.store;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samspil.access.claim.Claim;
import samspil.access.claim.Claim.Code;
import samspil.access.claim.Claim.Period;
import samspil.access.claim.Claim.State;
import samspil.access.claim.Claim.Subject;
import samspil.access.claim.Rung;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** A claim as an item: a partition for each municipality. */
final class ClaimItem {
    private static final String PREFIX = "claim#";

    private ClaimItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#claims";
    }

    static Item key(MunicipalityId municipality, String id) {
        return Item.key(partition(municipality), PREFIX + id);
    }

    static boolean isOne(Item item) {
        return item.text("sk").startsWith(PREFIX);
    }

    static Item write(Claim claim) {
        var subject = claim.subject();
        var code = claim.code();
        var item = key(subject.municipality(), subject.id())
                .with("municipality", subject.municipality().value())
                .with("organisation", subject.organisation())
                .with("name", subject.name())
                .with("person", subject.person())
                .with("rung", claim.rung().key())
                .with("madeAt", claim.period().from().toString())
                .with("openUntil", claim.period().until().toString())
                .with("stage", claim.state().name().toLowerCase(Locale.ROOT))
                .with("version", claim.version())
                .with("reason", claim.reason());
        return code == null ? item : item.with("codeHash", code.hash()).with("tries", code.tries());
    }

    static Claim read(Item item) {
        var subject = new Subject(
                new MunicipalityId(item.text("municipality")),
                item.text("organisation"),
                item.text("name"),
                item.text("person"));
        var period = new Period(Instant.parse(item.text("madeAt")), Instant.parse(item.text("openUntil")));
        return new Claim(
                subject,
                Rung.of(item.text("rung")).orElseThrow(),
                period,
                State.valueOf(item.text("stage").toUpperCase(Locale.ROOT)),
                code(item),
                item.number("version"),
                item.find("reason").orElse(null));
    }

    private static @Nullable Code code(Item item) {
        return item.find("codeHash")
                .map(hash -> new Code(hash, (int) item.number("tries")))
                .orElse(null);
    }
}
