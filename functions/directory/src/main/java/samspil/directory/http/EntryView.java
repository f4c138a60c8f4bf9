package samspil.directory.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;

/** An entry as the API shows it. */
record EntryView(Kind kind, long version, Instant modifiedAt, Entry entry) {

    static EntryView of(Published.Live live) {
        return new EntryView(live.kind(), live.version(), live.modifiedAt(), live.entry());
    }

    /**
     * A part of a list.
     *
     * @param next give it as {@code after} to go on; absent on the last part
     */
    record Part(List<EntryView> entries, @Nullable String next) {
        static Part of(PublishedEntries.Part part) {
            return new Part(part.entries().stream().map(EntryView::of).toList(), part.next());
        }
    }
}
