package samspil.directory;

import java.util.List;
import java.util.Optional;

/** The organisation that answers for an entry: itself, or the first that organises it. */
public final class Organiser {
    private Organiser() {}

    /** That organisation; empty for a venue that nobody runs. */
    public static Optional<EntryId> of(Entry entry) {
        return switch (entry) {
            case Organisation it -> Optional.of(it.id());
            case Activity it -> first(it.organisers());
            case Opportunity it -> first(it.organisers());
            case Venue it -> first(it.organisers());
        };
    }

    /** Whether an organisation is among those that answer for it. */
    public static boolean isOf(Entry entry, EntryId organisation) {
        return switch (entry) {
            case Organisation it -> it.id().equals(organisation);
            case Activity it -> it.organisers().contains(organisation);
            case Opportunity it -> it.organisers().contains(organisation);
            case Venue it -> it.organisers().contains(organisation);
        };
    }

    private static Optional<EntryId> first(List<EntryId> organisers) {
        return organisers.stream().findFirst();
    }
}
