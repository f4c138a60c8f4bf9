package samspil.directory.exchange;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.AccessFeature;
import samspil.directory.Activity;
import samspil.directory.Address;
import samspil.directory.AgeRange;
import samspil.directory.Catalogue;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Link;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Published;
import samspil.directory.Recurrence;
import samspil.directory.Trust;
import samspil.directory.Venue;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.RegisterNumber;

/** Catalogues of any content, the same for the same seed. All that is private in them says {@link #CANARY}. */
public final class SampleCatalogue {
    /** Stands in every private name, street and mailbox. */
    public static final String CANARY = "kanarifugl";
    /** Stands in every private number. */
    public static final String CANARY_DIGITS = "7138771387";

    public static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

    private static final List<String> RULES = List.of(
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270601T220000Z",
            "FREQ=WEEKLY;BYMONTH=1,2,3",
            "FREQ=MONTHLY;BYDAY=2MO;COUNT=10",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
            "FREQ=DAILY;UNTIL=20261224",
            "FREQ=DAILY;INTERVAL=3;COUNT=20",
            "FREQ=YEARLY");

    private static final List<String> WORDS = List.of(
            "=SUM(A1:A9)",
            "Kor & \"sang\"",
            "Ærø; blåbær, øl",
            "<script>alert(1)</script>",
            "'t huis",
            "+ og -",
            "To\nlinjer");

    private final Random random;
    private final Municipality municipality;
    private int number;

    private SampleCatalogue(long seed) {
        this.random = new Random(seed);
        var all = Municipalities.shipped().all();
        this.municipality = all.get(random.nextInt(all.size()));
    }

    /** A catalogue of up to a few dozen entries, or of none. */
    public static Catalogue of(long seed) {
        return new SampleCatalogue(seed).catalogue();
    }

    private Catalogue catalogue() {
        int size = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(8);
        var venues = list(size, this::venue);
        var organisations = list(size, () -> organisation(venues));
        var activities = list(size, () -> activity(organisations, venues));
        var opportunities = list(size, () -> opportunity(organisations, activities, venues));
        var records = new ArrayList<Published>();
        for (var entries : List.of(venues, organisations, activities, opportunities)) {
            entries.forEach(entry -> records.add(record(entry)));
        }
        return new Catalogue(municipality, NOW, "%064x".formatted(random.nextLong()), records);
    }

    /** The store publishes exactly what {@link Entry#published()} leaves. */
    private Published record(Entry entry) {
        var modified = NOW.minus(Duration.ofMillis(random.nextLong(200L * 86_400_000)));
        return chance(6)
                ? new Published.Gone(entry.id(), entry.kind(), entry.home(), null, 3, modified)
                : new Published.Live(entry.published(), 1 + random.nextInt(9), modified);
    }

    private Organisation organisation(List<? extends Entry> venues) {
        return new Organisation(
                id(Kind.ORGANISATION),
                municipality.id(),
                chance(5) ? Set.of(new MunicipalityId("820")) : Set.of(),
                about(),
                maybe(this::register),
                maybe(this::place),
                some(venues),
                list(random.nextInt(3), this::contact),
                trust());
    }

    private Activity activity(List<? extends Entry> organisations, List<? extends Entry> venues) {
        return new Activity(
                id(Kind.ACTIVITY),
                municipality.id(),
                Set.of(),
                about(),
                some(organisations),
                some(venues),
                list(random.nextInt(3), this::time),
                maybe(this::ages),
                maybe(this::cost),
                list(random.nextInt(3), this::contact),
                trust());
    }

    private Opportunity opportunity(
            List<? extends Entry> organisations, List<? extends Entry> activities, List<? extends Entry> venues) {
        return new Opportunity(
                id(Kind.OPPORTUNITY),
                municipality.id(),
                Set.of(),
                about(),
                some(organisations),
                some(activities),
                some(venues),
                text(),
                maybe(() -> random.nextInt(5)),
                maybe(this::ages),
                maybe(() -> LocalDate.of(2026, 7, 1).plusDays(random.nextInt(200))),
                list(random.nextInt(3), this::contact),
                trust());
    }

    private Venue venue() {
        var access = EnumSet.noneOf(AccessFeature.class);
        List.of(AccessFeature.values()).stream().filter(_ -> chance(2)).forEach(access::add);
        return new Venue(
                id(Kind.VENUE),
                municipality.id(),
                Set.of(),
                about(),
                List.of(),
                maybe(this::place),
                access,
                maybe(() -> 1 + random.nextInt(300)),
                chance(2),
                list(random.nextInt(3), this::contact),
                trust());
    }

    private About about() {
        return new About(
                text(),
                maybe(this::text),
                maybe(this::text),
                pick(List.of("icnpo:1200", "topic:visiting", "target:older", "topic:unheard-of")),
                chance(2) ? Set.of(new LanguageTag("ar"), new LanguageTag("da")) : Set.of(),
                list(random.nextInt(3), this::link));
    }

    private Link link() {
        var addresses = List.of("https://kor.example/s%C3%A5ng?a=1", "https://kor.example/sång");
        return new Link(URI.create(any(addresses)), maybe(() -> "Se mere"));
    }

    private Contact contact() {
        boolean secret = chance(2);
        int digits = random.nextInt(10_000, 99_999);
        return new Contact(
                maybe(() -> secret ? "Ib " + CANARY : "Åse Prøve"),
                maybe(this::text),
                secret ? CANARY + "@example.org" : "kontakt@example.org",
                maybe(() -> secret ? "+45" + CANARY_DIGITS : "+4500" + digits),
                secret ? null : LocalDate.of(2026, 1, 1));
    }

    private Place place() {
        var privacy = any(List.of(Place.Privacy.values()));
        boolean secret = privacy != Place.Privacy.EXACT;
        var address = new Address(
                secret ? CANARY + "vej 1" : maybe(() -> "Prøvevej " + random.nextInt(99)),
                maybe(() -> "2730"),
                "Herlev");
        var fraction = secret ? CANARY_DIGITS : String.valueOf(random.nextInt(6_000, 8_000));
        return new Place(
                address,
                maybe(() -> new Point(Double.parseDouble("55." + fraction), Double.parseDouble("12." + fraction))),
                privacy);
    }

    private Recurrence time() {
        var start = LocalDateTime.of(2026, 3, 3, 19, 0).plusHours(random.nextInt(5_000));
        return new Recurrence(
                start,
                Duration.ofMinutes(30 + random.nextInt(300)),
                ZoneId.of(
                        chance(8)
                                ? "America/St_Johns"
                                : municipality.country().zone().getId()),
                maybe(() -> RULES.get(random.nextInt(RULES.size()))),
                chance(3) ? Set.of(start.plusWeeks(1), start.plusWeeks(2)) : Set.of(),
                chance(3) ? Set.of(start.plusDays(3)) : Set.of());
    }

    private RegisterNumber register() {
        var scheme = RegisterNumber.Scheme.DK_CVR;
        var digits = IntStream.iterate(10_000_000 + random.nextInt(80_000_000), next -> next + 1)
                .mapToObj(String::valueOf)
                .filter(next -> scheme.sum(next) % 11 == 0)
                .findFirst();
        return new RegisterNumber(scheme, digits.orElseThrow(() -> InvalidValue.of("cvr")));
    }

    private AgeRange ages() {
        return new AgeRange(maybe(() -> new BigDecimal("6.5")), maybe(() -> BigDecimal.valueOf(18)));
    }

    private Cost cost() {
        var price = maybe(() -> new Money(random.nextInt(3) * 4_950L));
        return new Cost(price, price == null ? text() : maybe(this::text));
    }

    private Trust trust() {
        return new Trust(
                any(List.of(Trust.Source.values())), maybe(() -> NOW.minus(Duration.ofDays(random.nextInt(500)))));
    }

    private LocalText text() {
        return LocalText.of(
                chance(3) ? Language.EN : municipality.language(),
                WORDS.get(random.nextInt(WORDS.size())) + " " + number);
    }

    private EntryId id(Kind kind) {
        return EntryId.of(municipality.id(), kind, "sample", String.valueOf(number++));
    }

    /** Some of these, and now and then one that is nowhere. */
    private List<EntryId> some(List<? extends Entry> entries) {
        var some = new ArrayList<>(
                entries.stream().filter(_ -> chance(3)).map(Entry::id).limit(4).toList());
        if (chance(8)) {
            some.add(id(Kind.ORGANISATION));
        }
        return some;
    }

    private Set<Category> pick(List<String> categories) {
        return Set.copyOf(
                categories.stream().filter(_ -> chance(2)).map(Category::new).toList());
    }

    private static <T> List<T> list(int size, Supplier<T> one) {
        return IntStream.range(0, size).mapToObj(_ -> one.get()).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
