package samspil.directory.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.pages.words.Addresses;

/** Entries to remember, in the order they were picked. The address of its page is all there is of it. */
record Shortlist(List<Shortlist.Picked> picked) {

    /** The most entries a list holds. */
    static final int MOST = 50;

    private static final Pattern FORM = Pattern.compile("([a-z]+)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** An entry that was picked, whether it stands or not. */
    record Picked(Kind kind, EntryId id) {
        @Override
        public String toString() {
            return kind.plural() + "/" + id;
        }
    }

    /** What an address holds, each once; what names no entry at all is left out. */
    static Shortlist of(List<String> entries) {
        return new Shortlist(entries.stream()
                .flatMap(entry -> read(entry).stream())
                .distinct()
                .limit(MOST)
                .toList());
    }

    static Picked of(Entry entry) {
        return new Picked(entry.kind(), entry.id());
    }

    /** The list with one more, unless it is full. */
    Shortlist with(Picked one) {
        return new Shortlist(Stream.concat(picked.stream(), Stream.of(one))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The list without one. */
    Shortlist without(Picked one) {
        return new Shortlist(picked.stream().filter(other -> !other.equals(one)).toList());
    }

    /** Where it is. */
    String in(Addresses addresses) {
        var entries = picked.stream()
                .map(one -> "entry=" + Addresses.encoded(one.toString()))
                .collect(Collectors.joining("&"));
        return entries.isEmpty() ? addresses.shortlist() : addresses.shortlist() + "?" + entries;
    }

    private static Optional<Picked> read(String entry) {
        var matcher = FORM.matcher(entry);
        return matcher.matches()
                ? Kind.ofPlural(matcher.group(1)).map(kind -> new Picked(kind, new EntryId(matcher.group(2))))
                : Optional.empty();
    }
}
