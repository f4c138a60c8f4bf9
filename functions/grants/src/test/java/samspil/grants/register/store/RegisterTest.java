package samspil.grants.register.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static samspil.grants.file.Some.VESTHIMMERLAND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.Some;
import samspil.grants.register.AwardTotal;
import samspil.grants.register.AwardTotal.Part;
import samspil.grants.register.Funders;
import samspil.grants.register.PublicAward;
import samspil.grants.register.Register.Paging;
import samspil.grants.register.Register.Wanted;
import samspil.grants.register.exchange.GrantFile;
import samspil.grants.register.exchange.Publisher;
import samspil.kernel.Municipalities;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue.Elements;
import samspil.platform.json.JsonValue.Figure;
import samspil.platform.json.JsonValue.Members;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class RegisterTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final SettableClock clock = SettableClock.at("2027-02-01T08:00:00Z");
    private final Town town = new Town(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        town.appropriate(100_000_000);
    }

    @AfterEach
    void end() {
        town.close();
    }

    @Test
    void whatNobodyWasToldIsInNoRegister() {
        town.decided(Town.CLUB.id(), "Fællesspisning", 400_000);
        assertEquals(List.of(), all());
        assertEquals(List.of(), town.register().totals(VESTHIMMERLAND));
    }

    @Test
    void anAwardIsPublicInTheMomentItsReceiverIsTold() {
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 400_000);
        var award = all().getFirst();
        assertEquals("Café Kløver", Objects.requireNonNull(award.receiver()).name());
        assertEquals("Fællesspisning for ældre", award.purpose());
        assertEquals(400_000, award.amount().ore());
        assertEquals("2027-04-02", award.decided().toString());
    }

    @Test
    void aRefusalIsNotTold() {
        town.notified(Town.CLUB.id(), "Fællesspisning", 0);
        assertEquals(List.of(), all());
    }

    @Test
    void ofAPrivatePersonNeitherNameNorWordIsTold() {
        town.notified("a-pseudonym", "Mit barn Ida skal på lejr", 400_000);
        var award = all().getFirst();
        assertNull(award.receiver());
        assertEquals("", award.purpose());
    }

    @Test
    void nobodyFindsAFileByItsAward() {
        var id = town.notified(Town.CLUB.id(), "Fællesspisning", 400_000);
        assertFalse(Json.write(all().getFirst()).contains(id.value()));
    }

    @Test
    void whatIsDeclinedLeavesTheRegisterAndItsTotals() {
        town.notified(Town.CLUB.id(), "Fællesspisning", 300_000);
        var id = town.notified(Town.CLUB.id(), "Skovtur", 400_000);
        town.done(id, new Declined(null), Some.APPLICANT);
        assertEquals(
                List.of("Fællesspisning"),
                all().stream().map(PublicAward::purpose).toList());
        assertEquals(300_000, year().amount().ore());
        assertEquals(1, year().awards());
        assertEquals(List.of(), found("skovtur"));
    }

    @Test
    void totalsAreKeptByYearSchemeAndTarget() {
        town.notified(Town.CLUB.id(), "Fællesspisning", 300_000);
        var parts = town.register().totals(VESTHIMMERLAND).stream()
                .map(total ->
                        total.part() + " " + total.of() + " " + total.amount().ore())
                .toList();
        assertEquals(
                List.of("SCHEME paragraf-18 300000", "TARGET adults 300000", "TARGET seniors 300000", "YEAR  300000"),
                parts);
    }

    @Test
    void anAwardIsFoundByTheBeginningOfAnyOfItsWords() {
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 300_000);
        town.notified("a-pseudonym", "hemmeligt", 300_000);
        assertEquals(1, found("fælles").size());
        assertEquals(1, found("KLØVER fæll").size());
        assertEquals(0, found("kløver bingo").size());
        assertEquals(0, found("hemmeligt").size());
        assertEquals(0, found("fællesskab").size());
    }

    @Test
    void aSearchIsNarrowedByYearAndScheme() {
        town.notified(Town.CLUB.id(), "Fællesspisning", 300_000);
        assertEquals(1, part(new Wanted(2027, null, ""), Paging.FIRST).size());
        assertEquals(0, part(new Wanted(2026, null, ""), Paging.FIRST).size());
        assertEquals(0, part(new Wanted(2026, null, "fælles"), Paging.FIRST).size());
    }

    @Test
    void cursorsLeadThroughEveryAwardOnce() {
        for (int i = 0; i < 7; i++) {
            town.notified(Town.CLUB.id(), "Nummer " + i, 100_000);
        }
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var part = town.register().part(VESTHIMMERLAND, Wanted.ALL, new Paging(3, after));
            part.awards().stream().map(PublicAward::id).forEach(seen::add);
            after = part.next();
        } while (!after.isEmpty());
        assertEquals(7, seen.size());
        assertEquals(7, seen.stream().distinct().count());
    }

    @Test
    void aCursorOfAnotherListIsNone() {
        town.notified(Town.CLUB.id(), "Fællesspisning", 300_000);
        assertEquals(
                1,
                part(new Wanted(2027, null, ""), new Paging(20, "bm9uc2Vuc2U")).size());
    }

    @Test
    void registerFilesAndLedgerComeToTheSameSum() {
        long seed = Long.getLong("samspil.seed", 20270402);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            long ore = 1 + random.nextLong(Town.ASKED);
            var id = town.notified(random.nextBoolean() ? Town.CLUB.id() : "person-" + i, "Nummer " + i, ore);
            if (random.nextInt(4) == 0) {
                town.done(id, new Declined(null), Some.APPLICANT);
            }
        }
        var file = new GrantFile(publisher(), all());
        assertEquals(ledger(), year().amount().ore());
        assertEquals(
                ledger(), all().stream().mapToLong(each -> each.amount().ore()).sum());
        assertEquals(ledger(), ore(json(file)));
        assertEquals(ledger(), ore(csv(file)));
    }

    private long ledger() {
        return town.budget().postings(VESTHIMMERLAND, Some.LINE).stream()
                .flatMap(posting -> posting.entries().stream())
                .mapToLong(RegisterTest::bound)
                .sum();
    }

    private static long bound(LedgerEntry entry) {
        return switch (entry.movement()) {
            case COMMIT, DRAW -> entry.amount().ore();
            case RELEASE -> -entry.amount().ore();
            default -> 0;
        };
    }

    private static long ore(Stream<BigDecimal> kroner) {
        return kroner.reduce(BigDecimal.ZERO, BigDecimal::add).movePointRight(2).longValueExact();
    }

    private static Stream<BigDecimal> json(GrantFile file) {
        var whole = (Members) Json.tree(file.json()).orThrow();
        var grants = (Elements) Objects.requireNonNull(whole.members().get("grants"));
        return grants.elements().stream()
                .map(grant -> ((Members) grant).members().get("amountAwarded"))
                .map(amount -> ((Figure) Objects.requireNonNull(amount)).figure());
    }

    private static Stream<BigDecimal> csv(GrantFile file) {
        return file.csv().lines().skip(1).map(line -> new BigDecimal(line.split(",", -1)[5]));
    }

    private static Publisher publisher() {
        var municipality = Municipalities.shipped().byId(VESTHIMMERLAND).orElseThrow();
        return new Publisher(municipality, Funders.shipped(), "https://samspil.example", "Privatperson");
    }

    private AwardTotal year() {
        return town.register().totals(VESTHIMMERLAND).stream()
                .filter(total -> total.part() == Part.YEAR)
                .findFirst()
                .orElseThrow();
    }

    private List<PublicAward> all() {
        return part(Wanted.ALL, new Paging(100, ""));
    }

    private List<PublicAward> found(String words) {
        return part(new Wanted(null, null, words), Paging.FIRST);
    }

    private List<PublicAward> part(Wanted wanted, Paging paging) {
        return town.register().part(VESTHIMMERLAND, wanted, paging).awards();
    }
}
