package samspil.grants.register.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** By what a search of CommonGrants 0.4 may order opportunities, of what is known of a scheme. */
public enum OpportunityOrder {
    TITLE("title"),
    STATUS("status.value"),
    CLOSE_DATE("keyDates.closeDate"),
    CREATED("createdAt"),
    MODIFIED("lastModifiedAt");

    private final String field;

    OpportunityOrder(String field) {
        this.field = field;
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
        return (descending ? rising().reversed() : rising()).thenComparing(Opportunity::title);
    }

    private Comparator<Opportunity> rising() {
        return switch (this) {
            case TITLE -> Comparator.comparing(Opportunity::title);
            case STATUS -> Comparator.comparing(it -> it.status().value());
            case CLOSE_DATE -> Comparator.comparing(OpportunityOrder::closes);
            case CREATED -> Comparator.comparing(Opportunity::createdAt);
            case MODIFIED -> Comparator.comparing(Opportunity::lastModifiedAt);
        };
    }

    /** What never closes comes last. */
    private static LocalDate closes(Opportunity opportunity) {
        var dates = opportunity.keyDates();
        return dates == null ? LocalDate.MAX : dates.closeDate().date();
    }
}
