package samspil.directory.exchange.hsds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.directory.exchange.Parameters;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/** What a reader asks of a list; parameters that HSDS does not know are passed over. */
public record HsdsQuery(Paging paging, Form form, Filter filter) {

    /**
     * Which part of the list.
     *
     * @param page counts from one
     * @param all everything at once
     * @param lines each in a line of its own, always in full
     */
    public record Paging(int page, int perPage, boolean all, boolean lines) {}

    /**
     * How much of each.
     *
     * @param minimal no more than tells whether it changed
     * @param full with all that belongs to it
     * @param fullService an organization's services in full
     */
    public record Form(boolean minimal, boolean full, boolean fullService) {}

    /**
     * Which ones; each that is present must be met.
     *
     * @param proximity metres from the middle of the postcode
     * @param minimumAge only services that are for this age or older (UK profile)
     * @param maximumAge only services that are for this age or younger (UK profile)
     */
    public record Filter(
            @Nullable String search,
            @Nullable String taxonomyTermId,
            @Nullable String taxonomyId,
            @Nullable String organizationId,
            @Nullable Instant modifiedAfter,
            @Nullable String postcode,
            @Nullable Long proximity,
            boolean topOnly,
            @Nullable String parentId,
            @Nullable BigDecimal minimumAge,
            @Nullable BigDecimal maximumAge) {}

    /** Everything, in the first part. */
    public static final HsdsQuery FIRST = read(Map.of()).orThrow();

    /** Reads query parameters, or says which are wrong. */
    public static Parsed<HsdsQuery> read(Map<String, List<String>> given) {
        var parameters = new Parameters(given);
        var form = new Form(parameters.flag("minimal"), parameters.flag("full"), parameters.flag("full_service"));
        var paging = paging(parameters, form);
        var filter = filter(parameters);
        return parameters.finish(() -> new HsdsQuery(paging, form, filter));
    }

    /** What is minimal is meant to be had in one part. */
    private static Paging paging(Parameters parameters, Form form) {
        var page = parameters.whole("page", 1, 1_000_000);
        var perPage = parameters.whole("per_page", 1, 200);
        var format = parameters.choice("format", List.of("json", "ndjson"));
        return new Paging(
                page == null ? 1 : page.intValue(),
                perPage == null ? 25 : perPage.intValue(),
                "ndjson".equals(format) || form.minimal() && perPage == null,
                "ndjson".equals(format));
    }

    /** Reads the same parameters from the members of a JSON object, where a query would be logged with its address. */
    public static Parsed<HsdsQuery> read(JsonValue body) {
        if (!(body instanceof JsonValue.Members(var members))) {
            return Parsed.refused("", "type.object");
        }
        var given = new HashMap<String, List<String>>();
        members.forEach((name, value) -> given.put(name, List.of(text(value))));
        return read(given);
    }

    /** A list or an object is no parameter; the brackets make every reader of one refuse it. */
    private static String text(JsonValue value) {
        return switch (value) {
            case JsonValue.Text(var text) -> text;
            case JsonValue.Figure(var figure) -> figure.toPlainString();
            case JsonValue.Truth(var truth) -> String.valueOf(truth);
            case JsonValue.Nothing() -> "";
            case JsonValue.Members _, JsonValue.Elements _ -> Json.write(value);
        };
    }

    private static Filter filter(Parameters parameters) {
        var filter = new Filter(
                parameters.text("search"),
                parameters.text("taxonomy_term_id"),
                parameters.text("taxonomy_id"),
                parameters.text("organization_id"),
                parameters.instant("modified_after"),
                parameters.text("postcode"),
                parameters.whole("proximity", 0, 1_000_000),
                parameters.flag("top_only"),
                parameters.text("parent_id"),
                parameters.number("minimum_age"),
                parameters.number("maximum_age"));
        if (filter.proximity() != null && filter.postcode() == null) {
            parameters.refuse("postcode", "field.required");
        }
        return filter;
    }
}
