package samspil.grants.register.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** By what a search of CommonGrants 0.4 may order opportunities, of what is known of a scheme. */
public enum OpportunityOrder {
    TITLE("title", Comparator.comparing(Opportunity::title)),
    STATUS("status.value", Comparator.comparing(it -> it.status().value())),
    CLOSE_DATE("keyDates.closeDate", Comparator.comparing(OpportunityOrder::closes)),
    CREATED("createdAt", Comparator.comparing(Opportunity::createdAt)),
    MODIFIED("lastModifiedAt", Comparator.comparing(Opportunity::lastModifiedAt));

    private final String field;
    private final Comparator<Opportunity> order;

    OpportunityOrder(String field, Comparator<Opportunity> order) {
        this.field = field;
        this.order = order;
    }

    /** The one by a field of the standard; empty where there is none. */
    public static Optional<OpportunityOrder> by(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }

    /** What the standard calls it. */
    public String field() {
        return field;
    }

    /** From the least on, or the other way; those that are alike stand by their titles. */
    public Comparator<Opportunity> order(boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(Opportunity::title);
    }

    /** What never closes comes last. */
    private static LocalDate closes(Opportunity opportunity) {
        var dates = opportunity.keyDates();
        return dates == null ? LocalDate.MAX : dates.closeDate().date();
    }
}
