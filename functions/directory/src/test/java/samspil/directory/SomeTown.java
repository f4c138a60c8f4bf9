package samspil.directory;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

/** Invented entries of all kinds that point at each other, the same for the same seed. */
public final class SomeTown {
    private final Municipality municipality;
    private final Random random;

    private SomeTown(Municipality municipality, long seed) {
        this.municipality = municipality;
        this.random = new Random(seed);
    }

    /** A municipality of this installation. */
    public static Municipality municipality(String slug) {
        return Municipalities.shipped().bySlug(slug).orElseThrow();
    }

    /** So many of each kind. */
    public static List<Entry> entries(Municipality municipality, int count, long seed) {
        var town = new SomeTown(municipality, seed);
        var entries = new ArrayList<Entry>();
        IntStream.range(0, count).forEach(i -> {
            entries.add(town.venue(i));
            entries.add(town.organisation(i));
            entries.add(town.activity(i));
            entries.add(town.opportunity(i));
        });
        return entries;
    }

    private Venue venue(int i) {
        return new Venue(
                id(Kind.VENUE, i),
                municipality.id(),
                Set.of(),
                about("Huset nr. " + i),
                random.nextBoolean() ? List.of() : List.of(id(Kind.ORGANISATION, i)),
                new Place(new Address("Prøvegade " + i, "2730", "Prøveby"), new Point(55.7, 12.4), Place.Privacy.EXACT),
                random.nextBoolean() ? Set.of() : Set.of(AccessFeature.LIFT, AccessFeature.STEP_FREE),
                random.nextBoolean() ? null : 1 + random.nextInt(300),
                random.nextBoolean(),
                List.of(),
                trust());
    }

    private Organisation organisation(int i) {
        return new Organisation(
                id(Kind.ORGANISATION, i),
                municipality.id(),
                Set.of(),
                about("Foreningen \"nr.\" " + i + "; og æøå"),
                null,
                new Place(new Address(null, "2730", "Prøveby"), null, Place.Privacy.AREA),
                List.of(id(Kind.VENUE, i)),
                List.of(contact(i)),
                trust());
    }

    private Activity activity(int i) {
        var times = new Recurrence(
                LocalDateTime.of(2026, 9, 1, 19, 0),
                Duration.ofMinutes(90),
                municipality.country().zone(),
                "FREQ=WEEKLY;BYDAY=TU",
                Set.of(LocalDateTime.of(2026, 12, 22, 19, 0)),
                Set.of());
        return new Activity(
                id(Kind.ACTIVITY, i),
                municipality.id(),
                Set.of(),
                about("Fællesspisning " + i),
                List.of(id(Kind.ORGANISATION, i)),
                List.of(id(Kind.VENUE, i)),
                List.of(times),
                new AgeRange(BigDecimal.valueOf(i % 20), null),
                new Cost(new Money(random.nextInt(20_000)), null),
                List.of(contact(i)),
                trust());
    }

    private Opportunity opportunity(int i) {
        return new Opportunity(
                id(Kind.OPPORTUNITY, i),
                municipality.id(),
                Set.of(),
                about("Besøgsven " + i),
                List.of(id(Kind.ORGANISATION, i)),
                List.of(id(Kind.ACTIVITY, i)),
                List.of(),
                text("besøgsven"),
                random.nextInt(9),
                null,
                LocalDate.of(2027, 1, 1).plusDays(i % 300),
                List.of(),
                trust());
    }

    private EntryId id(Kind kind, int i) {
        return EntryId.of(municipality.id(), kind, "some", String.valueOf(i));
    }

    private About about(String name) {
        var links = List.of(new Link(URI.create("https://www.example.org/" + random.nextInt(99)), null));
        return new About(
                text(name),
                text("En kort tekst"),
                text("Linje et\nLinje to"),
                Set.of(new Category("topic:music")),
                Set.of(new LanguageTag("da")),
                links);
    }

    private static Contact contact(int i) {
        var consent = i % 2 == 0 ? null : LocalDate.of(2026, 1, 2);
        return new Contact("Prøve Person", text("formand"), "kontakt" + i + "@example.org", "+4500000000", consent);
    }

    private Trust trust() {
        var verified = random.nextBoolean() ? null : Instant.parse("2026-01-02T03:04:05Z");
        return new Trust(Trust.Source.MUNICIPALITY, verified);
    }

    private static LocalText text(String words) {
        return LocalText.of(Language.DA, words);
    }
}
