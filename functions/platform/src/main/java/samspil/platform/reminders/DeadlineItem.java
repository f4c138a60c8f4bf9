package samspil.platform.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Audience;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** A deadline as an item, in its municipality's partition. One that was taken back says why, and nothing else. */
public final class DeadlineItem {
    /** What the sort key of each begins with. */
    public static final String PREFIX = "deadline#";

    /** What stands under a key. */
    public sealed interface Standing {

        /**
         * It is to be met.
         *
         * @param since when it was planned so
         */
        record Planned(Deadline deadline, Instant since) implements Standing {}

        /** It was taken back. */
        record Cancelled(CancelReason reason) implements Standing {}
    }

    private DeadlineItem() {}

    /** Where it stands. */
    public static Item key(Deadline.Key key) {
        return Item.key(key.municipality().value(), PREFIX + name(key));
    }

    /** What names it within its municipality. */
    static String name(Deadline.Key key) {
        return key.kind().key() + "#" + key.subject();
    }

    static Item write(Deadline deadline, Instant now) {
        var item = key(deadline.key())
                .with("kind", deadline.key().kind().name())
                .with("subject", deadline.key().subject())
                .with("name", Json.write(deadline.name()))
                .with("address", deadline.address())
                .with("plan", deadline.plan())
                .with("zone", deadline.due().zone().getId())
                .with("audiences", text(deadline.audiences()))
                .with("plannedAt", now.toEpochMilli());
        return switch (deadline.due()) {
            case Due.Within within -> item.with("within", within.when().edtf());
            case Due.At at -> item.with("endsAt", at.end().toString());
        };
    }

    static Item cancelled(Deadline.Key key, CancelReason reason, Instant now) {
        return key(key).with("cancelled", reason.name()).with("cancelledAt", now.toEpochMilli());
    }

    /** As it was written. */
    public static Standing read(Item item) {
        return item.find("cancelled")
                .<Standing>map(reason -> new Standing.Cancelled(CancelReason.valueOf(reason)))
                .orElseGet(() -> new Standing.Planned(deadline(item), Instant.ofEpochMilli(item.number("plannedAt"))));
    }

    private static Deadline deadline(Item item) {
        return new Deadline(
                key(item),
                Json.read(item.text("name"), LocalText.class).orThrow(),
                item.text("address"),
                due(item),
                item.number("plan"),
                audiences(item.text("audiences")));
    }

    static Deadline.Key key(Item item) {
        return new Deadline.Key(
                new MunicipalityId(item.text("pk")), DeadlineKind.valueOf(item.text("kind")), item.text("subject"));
    }

    private static Due due(Item item) {
        var zone = ZoneId.of(item.text("zone"));
        return item.find("within")
                .<Due>map(edtf -> new Due.Within(new CoarseDate(edtf), zone))
                .orElseGet(() -> new Due.At(Instant.parse(item.text("endsAt")), zone));
    }

    private static String text(Set<Audience> audiences) {
        return audiences.stream().map(Audience::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Audience> audiences(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Audience::valueOf)
                .collect(Collectors.toSet());
    }
}
