package samspil.directory.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.directory.Edited;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.directory.Kind;

/** An entry as the desk sees it, with its private parts. */
record DeskEntryView(Kind kind, long version, Entry entry, Entries.Change change) {

    static DeskEntryView of(Entries.Version found) {
        return new DeskEntryView(found.standing().kind(), found.version(), found.standing(), found.change());
    }

    static DeskEntryView of(Edited.Done done) {
        return new DeskEntryView(done.entry().kind(), done.version(), done.entry(), done.change());
    }

    static Map<String, List<Past>> history(List<Entries.Version> versions) {
        return Map.of("versions", versions.stream().map(Past::of).toList());
    }

    /** One version; without an entry it is a removal. */
    record Past(
            long version, Entries.Change change, @Nullable Entry entry) {

        static Past of(Entries.Version found) {
            return new Past(found.version(), found.change(), found.entry());
        }
    }
}
