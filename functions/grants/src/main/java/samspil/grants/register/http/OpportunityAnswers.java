package samspil.grants.register.http;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.register.exchange.Opportunity;
import samspil.grants.register.http.OpportunitySearch.Filtered;
import samspil.grants.register.http.OpportunitySearch.Sorted;

/** The envelopes that CommonGrants puts around its answers. */
final class OpportunityAnswers {
    private static final int OK = 200;
    private static final int SIZE = 100;

    private OpportunityAnswers() {}

    /** One page of a list, from 1. */
    record Paging(@Nullable Integer page, @Nullable Integer pageSize) {

        int number() {
            return page == null ? 1 : Math.max(1, page);
        }

        int size() {
            return pageSize == null ? SIZE : Math.clamp(pageSize, 1, SIZE);
        }
    }

    /** Which pages there are. */
    record Pages(int page, int pageSize, int totalItems, int totalPages) {}

    /** One opportunity. */
    record One(int status, String message, Opportunity data) {}

    /** Several of them. */
    record Several(int status, String message, List<Opportunity> items, Pages paginationInfo) {}

    /** Those that were searched for, with what was understood of the search. */
    record Found(
            int status,
            String message,
            List<Opportunity> items,
            Pages paginationInfo,
            Sorted sortInfo,
            Filtered filterInfo) {}

    static Paging paging(HttpRequest<?> request) {
        return new Paging(number(request, "page"), number(request, "pageSize"));
    }

    static One one(Opportunity opportunity) {
        return new One(OK, "Success", opportunity);
    }

    static Several list(List<Opportunity> all, Paging paging) {
        return new Several(OK, "Success", items(all, paging), pages(all, paging));
    }

    static Found found(List<Opportunity> all, OpportunitySearch search) {
        var paging = Optional.ofNullable(search.pagination()).orElse(new Paging(null, null));
        var found = search.of(all);
        return new Found(OK, "Success", items(found, paging), pages(found, paging), search.sorted(), search.filtered());
    }

    private static List<Opportunity> items(List<Opportunity> all, Paging paging) {
        return all.stream()
                .skip((paging.number() - 1L) * paging.size())
                .limit(paging.size())
                .toList();
    }

    private static Pages pages(List<Opportunity> all, Paging paging) {
        return new Pages(paging.number(), paging.size(), all.size(), Math.ceilDiv(all.size(), paging.size()));
    }

    private static @Nullable Integer number(HttpRequest<?> request, String name) {
        var text = request.getParameters().get(name);
        return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(text) : null;
    }
}
