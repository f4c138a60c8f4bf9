package samspil.grants.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.grants.LineId;
import samspil.grants.SchemeId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Ledger;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.Some;
import samspil.grants.pool.Agreement.Rule;
import samspil.grants.pool.Settlement.Part;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

class AccountsTest {
    private static final LineId LINE = new LineId("pulje-2027");
    private static final MunicipalityId LEAD = new MunicipalityId("820");
    private static final List<MunicipalityId> ALL = IntStream.of(820, 163, 169, 270)
            .mapToObj(code -> new MunicipalityId("" + code))
            .toList();
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final Instant AT = Instant.parse("2027-04-02T10:00:00Z");

    @Test
    void anAwardToSomebodyAtHomeInHerlevIsHerlevsAlone() {
        var accounts = awarded(Rule.BY_HOME, new Home(Some.id(1), HERLEV));
        assertEquals(60, borne(accounts, HERLEV));
        assertEquals(0, borne(accounts, LEAD));
    }

    @Test
    void nobodyBearsMoreThanItsShare() {
        var accounts = awarded(Rule.BY_HOME, new Home(Some.id(1), HERLEV), new Home(Some.id(2), HERLEV));
        assertEquals(100, borne(accounts, HERLEV));
        assertEquals(20, borne(accounts, LEAD));
    }

    @Test
    void whoWorksInSeveralIsBorneTogether() {
        var accounts = awarded(Rule.BY_HOME, new Home(Some.id(1), null));
        assertEquals(15, borne(accounts, HERLEV));
        assertEquals(45, borne(accounts, LEAD));
    }

    @Test
    void inProportionTheHomeCountsForNothing() {
        var accounts = awarded(Rule.IN_PROPORTION, new Home(Some.id(1), HERLEV));
        assertEquals(15, borne(accounts, HERLEV));
    }

    @Test
    void whatTheLeadPutsOnTheLineBesideTheSharesIsItsOwn() {
        var pool = agreed(Rule.IN_PROPORTION, Map.of(LEAD, 300L, HERLEV, 100L));
        var ledger = new ArrayList<>(shares(pool));
        ledger.add(posting("budget", Movement.TRANSFER_IN, 50, "punkt 3"));
        var parts = new Accounts(pool, ledger, List.of(), List.of()).parts();
        assertEquals(350, of(parts, LEAD).paidIn().ore());
        assertEquals(100, of(parts, HERLEV).paidIn().ore());
    }

    @Test
    void whatComesBackTooLateForTheLineIsOwedToThoseWhoseMoneyItWas() {
        var pool = agreed(Rule.IN_PROPORTION, Map.of(LEAD, 300L, HERLEV, 100L));
        var ledger = new ArrayList<>(shares(pool));
        ledger.add(posting("a", Movement.COMMIT, 80, Some.id(1) + "/5"));
        var head = head(1, new long[] {80, 80, 40});
        var parts = new Accounts(pool, ledger, List.of(head), List.of()).parts();
        assertEquals(10, of(parts, HERLEV).back().ore());
        assertEquals(90, of(parts, HERLEV).unused().ore());
    }

    @Test
    void sharesByWeightsLoseNothing() {
        var shares = Share.inProportion(new Money(100), Map.of(LEAD, 1L, HERLEV, 1L, ALL.get(2), 1L));
        assertEquals(100, shares.stream().mapToLong(each -> each.amount().ore()).sum());
    }

    @Test
    void theSumsAreTheLinesToTheOere() {
        for (var town : towns()) {
            var parts = town.accounts(0).parts();
            var line = town.balance();
            assertEquals(line.appropriated() + line.transferred(), sum(parts, Part::paidIn), town::toString);
            assertEquals(line.committed() + line.reserved(), sum(parts, Part::borne), town::toString);
            assertEquals(town.sum(head -> head.paid().minus(head.repaid())), sum(parts, Part::used), town::toString);
            assertEquals(line.remaining(), sum(parts, part -> part.paidIn().minus(part.borne())), town::toString);
        }
    }

    @Test
    void ofEveryMunicipalityEveryPartIsSomethingOrNothing() {
        for (var town : towns()) {
            for (var part : town.accounts(0).parts()) {
                assertTrue(part.used().ore() >= 0, town::toString);
                assertTrue(part.committed().ore() >= 0, town::toString);
                assertTrue(part.back().ore() >= 0, town::toString);
                assertTrue(part.municipality().equals(LEAD) || !part.borne().isMoreThan(part.paidIn()), town::toString);
            }
        }
    }

    @Test
    void theOrderOfThingsChangesNothing() {
        for (var town : towns()) {
            assertEquals(town.accounts(0).parts(), town.accounts(1).parts(), town::toString);
        }
    }

    private static List<RandomPool> towns() {
        long seed = Long.getLong("samspil.seed", 20271122);
        System.out.println("seed " + seed);
        return IntStream.range(0, 2_000)
                .mapToObj(number -> RandomPool.of(seed + number))
                .toList();
    }

    private static long sum(List<Part> parts, Function<Part, Money> of) {
        return parts.stream().mapToLong(part -> of.apply(part).ore()).sum();
    }

    /** A pool with a random past, in which no øre was spent that was not there. */
    private record RandomPool(long seed, Pool pool, List<Posting> ledger, List<FileHead> heads, List<Home> homes) {

        static RandomPool of(long seed) {
            var random = new Random(seed);
            var shares = new HashMap<MunicipalityId, Long>();
            ALL.stream()
                    .filter(member -> member.equals(LEAD) || random.nextInt(3) > 0)
                    .forEach(member -> shares.put(member, 1L + random.nextInt(1_000)));
            shares.putIfAbsent(HERLEV, 1L);
            var pool = agreed(random.nextBoolean() ? Rule.BY_HOME : Rule.IN_PROPORTION, shares);
            var past = new RandomPool(seed, pool, new ArrayList<>(shares(pool)), new ArrayList<>(), new ArrayList<>());
            int awards = random.nextInt(12);
            for (int number = 1; number <= awards; number++) {
                past.award(random, number);
            }
            long reserved = random.nextLong(past.balance().remaining() + 1);
            if (reserved > 0) {
                past.ledger.add(posting("batch", Movement.RESERVE, reserved, "batch/1"));
            }
            return past;
        }

        private void award(Random random, int number) {
            long left = balance().remaining();
            if (left == 0) {
                return;
            }
            long award = 1 + random.nextLong(left);
            ledger.add(posting("a" + number, Movement.COMMIT, award, Some.id(number) + "/5"));
            long released = random.nextInt(3) == 0 ? random.nextLong(award + 1) : 0;
            book(Movement.RELEASE, released, number);
            long paid = random.nextLong(award - released + 1);
            long repaid = random.nextInt(2) * random.nextLong(paid + 1);
            book(Movement.REFUND, random.nextBoolean() ? repaid : 0, number);
            heads.add(head(number, new long[] {award - released, paid, repaid}));
            if (random.nextInt(4) > 0) {
                homes.add(new Home(Some.id(number), random.nextInt(5) == 0 ? null : ALL.get(random.nextInt(4))));
            }
        }

        private void book(Movement movement, long ore, int number) {
            if (ore > 0) {
                ledger.add(posting(movement + "-" + number, movement, ore, Some.id(number) + "/9"));
            }
        }

        Accounts accounts(int shuffles) {
            var postings = new ArrayList<>(ledger);
            var files = new ArrayList<>(heads);
            var places = new ArrayList<>(homes);
            for (int i = 0; i < shuffles; i++) {
                Collections.shuffle(postings, new Random(seed));
                Collections.shuffle(files, new Random(seed));
                Collections.shuffle(places, new Random(seed));
            }
            return new Accounts(pool, postings, files, places);
        }

        Balance balance() {
            return new Ledger(ledger).balance(LINE);
        }

        long sum(Function<FileHead, Money> of) {
            return heads.stream().mapToLong(head -> of.apply(head).ore()).sum();
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    /** Two awards of sixty where two homes are said, else one. */
    private static Accounts awarded(Rule rule, Home... homes) {
        var pool = agreed(rule, Map.of(LEAD, 300L, HERLEV, 100L));
        var ledger = new ArrayList<>(shares(pool));
        var heads = new ArrayList<FileHead>();
        for (int number = 1; number <= homes.length; number++) {
            ledger.add(posting("a" + number, Movement.COMMIT, 60, Some.id(number) + "/5"));
            heads.add(head(number, new long[] {60, 0, 0}));
        }
        return new Accounts(pool, ledger, heads, List.of(homes));
    }

    private static long borne(Accounts accounts, MunicipalityId member) {
        return of(accounts.parts(), member).borne().ore();
    }

    private static Part of(List<Part> parts, MunicipalityId member) {
        return parts.stream()
                .filter(part -> part.municipality().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static Pool agreed(Rule rule, Map<MunicipalityId, Long> ore) {
        ToLongFunction<MunicipalityId> share = member -> ore.getOrDefault(member, 0L);
        var shares = ore.keySet().stream()
                .map(member -> new Share(member, new Money(share.applyAsLong(member))))
                .toList();
        var title = LocalText.of(Language.DA, "Fælles § 18");
        var agreement = new Agreement(title, new SchemeId("paragraf-18"), LINE, 2027, rule, shares);
        var confirmations = ore.keySet().stream()
                .<Answer>map(member -> new Confirmation(member, "punkt 1", "p", AT))
                .toList();
        return new Pool(new PoolId(LEAD, "pulje-2027"), agreement, confirmations, new Standing.Funded(), 5);
    }

    private static List<Posting> shares(Pool pool) {
        return pool.agreement().shares().stream()
                .map(share -> posting(
                        pool.posting(share.municipality()),
                        Movement.APPROPRIATE,
                        share.amount().ore(),
                        "punkt 1"))
                .toList();
    }

    private static Posting posting(String id, Movement movement, long ore, String backing) {
        return new Posting(LEAD, LINE, id, AT, List.of(new LedgerEntry(movement, new Money(ore), backing)));
    }

    /** @param ore awarded, paid, repaid */
    private static FileHead head(int number, long[] ore) {
        return new FileHead(
                Some.id(number),
                Some.ROUND,
                "org-" + number,
                FileState.PAID,
                new Money(1_000),
                null,
                new Money(ore[0]),
                new Money(ore[1]),
                new Money(ore[2]),
                LINE,
                1,
                Set.of(),
                null,
                9,
                AT);
    }
}
