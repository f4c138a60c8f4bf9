package samspil.grants.register.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.register.exchange.Opportunity;
import samspil.grants.register.exchange.OpportunityOrder;
import samspil.grants.register.http.OpportunityAnswers.Paging;
import samspil.platform.json.JsonValue;

/** A search of CommonGrants 0.4: words of the title or the description, how it stands, and in which order. */
record OpportunitySearch(
        @Nullable String search,
        @Nullable Filters filters,
        @Nullable Sorting sorting,
        @Nullable Paging pagination) {
    private static final List<String> OPERATORS = List.of("in", "notIn");

    /**
     * By what it is narrowed.
     *
     * @param customFilters none is known here, and the answer says so
     */
    record Filters(@Nullable Status status, @Nullable Map<String, JsonValue> customFilters) {

        private List<String> unknown() {
            var operator = Optional.ofNullable(status).map(Status::operator).filter(each -> !OPERATORS.contains(each));
            var custom = Optional.ofNullable(customFilters).map(Map::keySet).orElse(Set.of());
            return Stream.concat(operator.stream(), custom.stream()).toList();
        }
    }

    /** How it may stand: one {@code in} these, or {@code notIn} them. */
    record Status(String operator, List<String> value) {

        private boolean fits(Opportunity opportunity) {
            boolean named = value.contains(opportunity.status().value());
            return !OPERATORS.contains(operator) || named == operator.equals("in");
        }
    }

    /** In which order; {@code asc} where it is not {@code desc}. */
    record Sorting(String sortBy, @Nullable String sortOrder) {}

    /** How the answer is ordered, and what was asked of it that can't be. */
    record Sorted(String sortBy, String sortOrder, List<String> errors) {}

    /** How the answer is narrowed, and what was asked of it that can't be. */
    record Filtered(Map<String, Status> filters, List<String> errors) {}

    /** Those that fit, in the order that was asked for. */
    List<Opportunity> of(List<Opportunity> all) {
        return all.stream().filter(this::fits).sorted(order().order(descends())).toList();
    }

    Sorted sorted() {
        var unknown =
                Optional.ofNullable(sorting)
                        .map(Sorting::sortBy)
                        .filter(by -> OpportunityOrder.by(by).isEmpty())
                        .stream()
                        .toList();
        return new Sorted(order().field(), descends() ? "desc" : "asc", unknown);
    }

    Filtered filtered() {
        return Optional.ofNullable(filters)
                .map(each -> new Filtered(
                        each.status() == null ? Map.of() : Map.of("status", each.status()), each.unknown()))
                .orElseGet(() -> new Filtered(Map.of(), List.of()));
    }

    private boolean fits(Opportunity opportunity) {
        var words = (opportunity.title() + " " + opportunity.description()).toLowerCase(Locale.ROOT);
        var status = filters == null ? null : filters.status();
        return (search == null || words.contains(search.toLowerCase(Locale.ROOT)))
                && (status == null || status.fits(opportunity));
    }

    private OpportunityOrder order() {
        return Optional.ofNullable(sorting)
                .flatMap(each -> OpportunityOrder.by(each.sortBy()))
                .orElse(OpportunityOrder.TITLE);
    }

    private boolean descends() {
        return sorting != null && "desc".equals(sorting.sortOrder());
    }
}
