package samspil.directory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

/**
 * Random entries of all four kinds that point at each other, the same for the same seed. Private contacts carry the word
 * {@link #PRIVATE}; a third of the places is hidden or rough.
 */
public final class SomeEntries {
    /** Stands in every private contact and hidden address, and nowhere else. */
    public static final String PRIVATE = "fortroligt";

    /** When everything was written. */
    public static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

    private final SplittableRandom random;
    private final Municipality municipality;
    private final SomeWords words;
    private final SomeTimes times;
    private final SomePlaces places;
    private final List<Entry> entries = new ArrayList<>();

    private SomeEntries(long seed, Municipality municipality) {
        this.random = new SplittableRandom(seed);
        this.municipality = municipality;
        this.words = new SomeWords(random.split());
        this.times = new SomeTimes(random.split(), municipality.country().zone());
        this.places = new SomePlaces(random.split(), municipality);
    }

    /** A municipality by its name in addresses. */
    public static Municipality municipality(String slug) {
        return Municipalities.shipped().bySlug(slug).orElseThrow();
    }

    /** Entries of a municipality as it keeps them, private parts included. */
    public static List<Entry> of(Municipality municipality, int count, long seed) {
        return new SomeEntries(seed, municipality).fill(count);
    }

    /** What the public sees of such entries, and one that is gone for each twenty. */
    public static Catalogue catalogue(Municipality municipality, int count, long seed) {
        var live = of(municipality, count, seed).stream().map(SomeEntries::live);
        var gone = IntStream.range(0, count / 20)
                .mapToObj(i -> new Published.Gone(
                        EntryId.of(municipality.id(), Kind.VENUE, "gone", "" + i),
                        Kind.VENUE,
                        municipality.id(),
                        null,
                        2,
                        THEN));
        return new Catalogue(
                municipality,
                THEN,
                seed + "-" + count,
                Stream.<Published>concat(live, gone).toList());
    }

    /** An entry as the public sees it. */
    public static Published.Live live(Entry entry) {
        return new Published.Live(entry.published(), 1, THEN);
    }

    private List<Entry> fill(int count) {
        for (int i = 0; i < count; i++) {
            entries.add(
                    switch (i % 10) {
                        case 0 -> venue();
                        case 1, 2, 3 -> organisation();
                        case 4, 5, 6, 7 -> activity();
                        default -> opportunity();
                    });
        }
        return List.copyOf(entries);
    }

    private Venue venue() {
        return new Venue(
                id(),
                municipality.id(),
                Set.of(),
                about(words.venue()),
                some(Organisation.class, 1),
                places.place(),
                words.some(Set.of(AccessFeature.values()), 3),
                random.nextBoolean() ? null : random.nextInt(1, 500),
                random.nextBoolean(),
                contacts(),
                trust());
    }

    private Organisation organisation() {
        return new Organisation(
                id(),
                municipality.id(),
                Set.of(),
                about(words.organisation()),
                null,
                places.place(),
                some(Venue.class, 2),
                contacts(),
                trust());
    }

    private Activity activity() {
        return new Activity(
                id(),
                municipality.id(),
                Set.of(),
                about(words.activity()),
                some(Organisation.class, 2),
                some(Venue.class, 2),
                times.some(),
                words.ages(),
                random.nextBoolean() ? null : new Cost(new Money(random.nextInt(3) * 5_000L), null),
                contacts(),
                trust());
    }

    private Opportunity opportunity() {
        return new Opportunity(
                id(),
                municipality.id(),
                Set.of(),
                about(words.activity()),
                some(Organisation.class, 1),
                some(Activity.class, 2),
                some(Venue.class, 1),
                words.role(),
                random.nextBoolean() ? null : random.nextInt(10),
                words.ages(),
                null,
                contacts(),
                trust());
    }

    private About about(LocalText name) {
        return new About(name, words.summary(), words.description(), words.categories(), words.languages(), List.of());
    }

    private <E extends Entry> List<EntryId> some(Class<E> kind, int most) {
        var all = entries.stream().filter(kind::isInstance).map(Entry::id).toList();
        return all.isEmpty()
                ? List.of()
                : random.ints(random.nextInt(most + 1), 0, all.size())
                        .mapToObj(all::get)
                        .distinct()
                        .toList();
    }

    private List<Contact> contacts() {
        var open = new Contact(
                words.person(),
                null,
                "post@forening.example",
                null,
                THEN.atZone(zone()).toLocalDate());
        var closed = new Contact(words.person() + " " + PRIVATE, null, PRIVATE + "@privat.example", null, null);
        return random.nextBoolean() ? List.of(open) : List.of(open, closed);
    }

    private ZoneId zone() {
        return municipality.country().zone();
    }

    private Trust trust() {
        return new Trust(Trust.Source.ORGANISATION, random.nextBoolean() ? THEN : null);
    }

    private EntryId id() {
        return new EntryId(new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
