package samspil.directory.exchange.hsds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.AgeRange;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.Opportunity;
import samspil.directory.exchange.JsonObject;

/** The fields of a service that hold one value. */
record HsdsServiceFields(Hsds hsds, HsdsService service) {

    Map<String, Object> of(Entry entry) {
        var words = hsds.words();
        var ages = Optional.ofNullable(ages(entry));
        return new JsonObject()
                .with("alternate_name", entry instanceof Opportunity opportunity ? words.of(opportunity.role()) : null)
                .with("description", words.description(entry.about()))
                .with("url", url(entry))
                .with("email", Owner.email(entry.contacts()))
                .with("fees_description", entry instanceof Activity activity ? fees(activity.cost()) : null)
                .with("minimum_age", ages.map(AgeRange::from).orElse(null))
                .with("maximum_age", ages.map(AgeRange::to).orElse(null))
                .with("assured_date", day(entry.trust().verifiedAt()))
                .map();
    }

    static @Nullable AgeRange ages(Entry entry) {
        return switch (entry) {
            case Activity activity -> activity.ages();
            case Opportunity opportunity -> opportunity.ages();
            default -> null;
        };
    }

    private String url(Entry entry) {
        var page = hsds.site().page(hsds.catalogue().municipality(), entry.kind(), entry.id());
        return Objects.requireNonNullElse(Owner.firstLink(entry.about().links()), page);
    }

    private @Nullable String fees(@Nullable Cost cost) {
        return cost == null ? null : hsds.words().of(cost.note());
    }

    private static @Nullable String day(@Nullable Instant instant) {
        return instant == null
                ? null
                : instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
