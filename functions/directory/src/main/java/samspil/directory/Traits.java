package samspil.directory;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.RegisterNumber;

/**
 * What two entries may have in common.
 *
 * @param names the stems of the words of its name in every language
 * @param threes the letters of its name three by three
 * @param shared by the name of the reason: what else would be alike
 */
record Traits(Entry entry, Set<String> names, Set<String> threes, Map<String, Set<String>> shared) {

    static Traits of(Entry entry) {
        return new Traits(
                entry,
                fromNames(entry, NameStems::of),
                fromNames(entry, NameStems::threes),
                Map.of(
                        "number", only(number(entry)),
                        "phone", contacts(entry, Contact::phone),
                        "email", contacts(entry, Contact::email),
                        "site", sites(entry),
                        "address", only(address(entry))));
    }

    private static Set<String> fromNames(Entry entry, Function<String, Set<String>> parts) {
        return entry.about().name().texts().values().stream()
                .flatMap(name -> parts.apply(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The groups in which it may meet its double. */
    Stream<String> blocks() {
        return Stream.concat(
                names.stream().map(name -> "name:" + name),
                shared.entrySet().stream()
                        .flatMap(trait -> trait.getValue().stream().map(value -> trait.getKey() + ":" + value)));
    }

    boolean shares(String reason, Traits other) {
        return !disjoint(values(reason), other.values(reason));
    }

    /** Whether both have such a thing and it is another. */
    boolean contradicts(String reason, Traits other) {
        var mine = values(reason);
        var theirs = other.values(reason);
        return !mine.isEmpty() && !theirs.isEmpty() && disjoint(mine, theirs);
    }

    /** Who arranges it. */
    List<EntryId> organisers() {
        return switch (entry) {
            case Organisation _ -> List.of();
            case Activity it -> it.organisers();
            case Opportunity it -> it.organisers();
            case Venue it -> it.organisers();
        };
    }

    private Set<String> values(String reason) {
        return shared.getOrDefault(reason, Set.of());
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.isEmpty();
    }

    private static Set<String> only(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Set<String> contacts(Entry entry, Function<Contact, @Nullable String> what) {
        return entry.contacts().stream()
                .map(what)
                .filter(Objects::nonNull)
                .map(value -> value.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> sites(Entry entry) {
        return entry.about().links().stream().map(link -> site(link.address())).collect(Collectors.toUnmodifiableSet());
    }

    /** Without scheme and query: a page of a great site is not that site. */
    private static String site(URI address) {
        var path = Objects.requireNonNullElse(address.getPath(), "").replaceFirst("/+$", "");
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + path;
    }

    private static @Nullable String number(Entry entry) {
        RegisterNumber number = entry instanceof Organisation it ? it.number() : null;
        return number == null ? null : number.orgId();
    }

    private static @Nullable String address(Entry entry) {
        var place = switch (entry) {
            case Organisation it -> it.place();
            case Venue it -> it.place();
            case Activity _, Opportunity _ -> null;
        };
        return place == null || place.address().street() == null
                ? null
                : NameStems.folded(
                        place.address().street() + " " + place.address().town());
    }
}
