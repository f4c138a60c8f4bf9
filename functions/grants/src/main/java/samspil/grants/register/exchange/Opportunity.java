package samspil.grants.register.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Standing;
import samspil.kernel.Money;

/**
 * An opportunity of CommonGrants 0.4. A deadline stands there as a day alone, because the standard's time has no zone; the
 * exact instant is a custom field.
 *
 * @param id a UUID made of the scheme's name
 * @see <a href="https://commongrants.org/protocol/models/opportunity/">Opportunity model</a>
 */
public record Opportunity(
        String id,
        String title,
        Status status,
        String description,
        @Nullable Funding funding,
        @Nullable Timeline keyDates,
        String source,
        Map<String, Custom> customFields,
        Instant createdAt,
        Instant lastModifiedAt) {

    public Opportunity {
        customFields = Map.copyOf(customFields);
    }

    /**
     * How it stands.
     *
     * @param value {@code forecasted}, {@code open}, {@code closed} or {@code custom}
     */
    public record Status(String value, String description) {

        static Status of(boolean retired, Optional<Standing> standing) {
            if (retired) {
                return new Status("closed", "The scheme is not given any more");
            }
            return standing.map(Status::of).orElseGet(() -> new Status("forecasted", "No round is announced"));
        }

        private static Status of(Standing standing) {
            return switch (standing) {
                case DRAFT, COMING -> new Status("forecasted", "A round is announced");
                case OPEN -> new Status("open", "Applications are taken");
                default -> new Status("closed", "The last round has closed");
            };
        }
    }

    /** How much there is. */
    public record Funding(Amount totalAmountAvailable, String details) {

        static @Nullable Funding of(Optional<Money> pool, String currency) {
            return pool.map(all -> new Funding(new Amount(Grant.kroner(all).toPlainString(), currency), "One round"))
                    .orElse(null);
        }
    }

    /** An amount with its currency. */
    public record Amount(String amount, String currency) {}

    /** When it opens and closes. */
    public record Timeline(Event postDate, Event closeDate) {

        static @Nullable Timeline of(Optional<Round> round) {
            return round.map(each -> {
                        var window = each.window();
                        return new Timeline(
                                Event.of("Opens", window.opens(), window.zone()),
                                Event.of("Closes", window.closes(), window.zone()));
                    })
                    .orElse(null);
        }
    }

    /** A single day. */
    public record Event(String name, String eventType, LocalDate date) {

        static Event of(String name, Instant at, ZoneId zone) {
            return new Event(name, "singleDate", LocalDate.ofInstant(at, zone));
        }
    }

    /** What the standard has no field for. */
    public record Custom(String name, String fieldType, String value) {

        static Map<String, Custom> of(Scheme scheme, Optional<Round> round) {
            var fields = new LinkedHashMap<String, Custom>();
            fields.put("scheme", text("scheme", scheme.key().id().value()));
            round.ifPresent(each -> {
                fields.put("round", text("round", each.key().id().value()));
                fields.put("opensAt", text("opensAt", each.window().opens().toString()));
                fields.put("closesAt", text("closesAt", each.window().closes().toString()));
            });
            return fields;
        }

        private static Custom text(String name, String value) {
            return new Custom(name, "string", value);
        }
    }
}
