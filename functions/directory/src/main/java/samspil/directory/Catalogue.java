package samspil.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Municipality;

/**
 * Everything public in one municipality's directory at one instant. Search and every export are made of this and nothing
 * else, so all of them agree and none can hold what is private.
 */
public final class Catalogue {
    private final Municipality municipality;
    private final Instant takenAt;
    private final String hash;
    private final List<Published> records;
    private final Map<EntryId, Published> byId;
    private final Map<EntryId, List<Published.Live>> pointingAt;

    /**
     * @param takenAt when it was read
     * @param hash SHA-256 of its content, in hexadecimal
     */
    public Catalogue(Municipality municipality, Instant takenAt, String hash, List<? extends Published> records) {
        this.municipality = municipality;
        this.takenAt = takenAt;
        this.hash = hash;
        this.records = records.stream()
                .sorted(Comparator.comparing(Published::kind).thenComparing(Published::id))
                .collect(Collectors.toUnmodifiableList());
        this.byId = this.records.stream().collect(Collectors.toUnmodifiableMap(Published::id, Function.identity()));
        this.pointingAt = live().stream()
                .flatMap(live -> live.entry().related().stream().map(target -> Map.entry(target, live)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whose directory it is. */
    public Municipality municipality() {
        return municipality;
    }

    /** When it was read. */
    public Instant takenAt() {
        return takenAt;
    }

    /** SHA-256 of its content, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** All of it, gone ones too, by kind and id. */
    public List<Published> records() {
        return records;
    }

    /** The entries that stand, by kind and id. */
    public List<Published.Live> live() {
        return records.stream()
                .filter(Published.Live.class::isInstance)
                .map(Published.Live.class::cast)
                .toList();
    }

    /** The entries of one kind that stand. */
    public List<Published.Live> live(Kind kind) {
        return live().stream().filter(live -> live.kind() == kind).toList();
    }

    /** One of them. */
    public Optional<Published> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entries of these ids that stand here, in the order of the ids. */
    public List<Entry> entries(List<EntryId> ids) {
        return ids.stream()
                .map(byId::get)
                .filter(Published.Live.class::isInstance)
                .map(found -> ((Published.Live) found).entry())
                .toList();
    }

    /** The entries of one kind that point at this one: an organisation's activities, a venue's opportunities. */
    public <E extends Entry> List<E> pointingAt(EntryId id, Class<E> kind) {
        return pointingAt.getOrDefault(id, List.of()).stream()
                .map(Published.Live::entry)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
