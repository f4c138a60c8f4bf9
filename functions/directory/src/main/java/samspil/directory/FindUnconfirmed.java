package samspil.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the entries that a municipality keeps and nobody confirmed for the longest time. */
public final class FindUnconfirmed {
    private static final Comparator<Published.Live> LONGEST_AGO = Comparator.comparing(
                    FindUnconfirmed::verifiedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Published.Live::modifiedAt)
            .thenComparing(Published.Live::id);

    private FindUnconfirmed() {}

    /** At most so many: those that nobody ever confirmed first, the one that was changed longest ago on top. */
    public static List<Entry> in(Catalogue catalogue, int most) {
        var home = catalogue.municipality().id();
        return catalogue.live().stream()
                .filter(live -> live.entry().home().equals(home))
                .sorted(LONGEST_AGO)
                .limit(most)
                .map(Published.Live::entry)
                .toList();
    }

    private static @Nullable Instant verifiedAt(Published.Live live) {
        return live.entry().trust().verifiedAt();
    }
}
