package samspil.grants.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.grants.ApplicationId;
import samspil.grants.assess.Scenario.Method;
import samspil.kernel.Money;

class AllocationTest {
    private static final Money KRONE = new Money(100);

    @Test
    void neverMoreThanThePoolIsGivenAndNobodyGetsMoreThanTheyAskFor() {
        each(allocation -> {
            var later = allocation.scenario().later();
            var kept = later.isMoreThan(allocation.pool()) ? allocation.pool() : later;
            assertFalse(kept.isMoreThan(allocation.left()), () -> "kept " + kept + " of " + allocation);
            for (int at = 0; at < allocation.wishes().size(); at++) {
                var wish = allocation.wishes().get(at);
                var share = allocation.shares().get(at);
                assertEquals(wish.id(), share.id());
                assertFalse(share.amount().isMoreThan(allocation.scenario().most(wish)));
                assertEquals(
                        0, share.amount().ore() % allocation.scenario().unit().ore());
            }
        });
    }

    @Test
    void theOrderInWhichTheyComeChangesNothing() {
        var random = new Random(11);
        each(allocation -> {
            var other = new ArrayList<>(allocation.wishes());
            Collections.shuffle(other, random);
            assertEquals(allocation.shares(), new Allocation(allocation.pool(), other, allocation.scenario()).shares());
        });
    }

    @Test
    void aProportionalCutLeavesNotOneKrone() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var wishes = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(at -> wish(at, 100L * (1 + random.nextInt(1_000_000)), random.nextInt(100)))
                    .toList();
            long asked = wishes.stream().mapToLong(wish -> wish.asked().ore()).sum();
            var pool = new Money(100 * (1 + (long) (random.nextDouble() * (asked / 100 - 1))));
            var allocation = new Allocation(pool, wishes, Scenario.of(Method.PROPORTIONAL));
            assertEquals(Money.ZERO, allocation.left(), "seed 7 run " + run);
        }
    }

    @Test
    void partsDifferFromTheirExactShareByLessThanOneKrone() {
        var wishes = List.of(wish(1, 10_000, 50), wish(2, 10_000, 50), wish(3, 10_000, 50));
        var shares = new Allocation(new Money(10_000), wishes, Scenario.of(Method.PROPORTIONAL)).shares();
        assertEquals(
                List.of(3_400L, 3_300L, 3_300L),
                shares.stream().map(each -> each.amount().ore()).toList());
    }

    @Test
    void whoRanksHigherIsServedFirst() {
        each(allocation -> {
            if (allocation.scenario().method() == Method.RANKING
                    && !allocation.scenario().earmark().isPositive()) {
                var isFull = true;
                for (var share : allocation.shares()) {
                    assertTrue(isFull || !share.amount().isPositive(), () -> "overtaken: " + allocation);
                    isFull &= share.why() == Share.Why.FULL || share.why() == Share.Why.CAPPED;
                }
            }
        });
    }

    @Test
    void nobodyGetsLessThanHelpsUnlessTheyAskedForLess() {
        each(allocation -> {
            for (int at = 0; at < allocation.wishes().size(); at++) {
                var amount = allocation.shares().get(at).amount();
                var most = allocation.scenario().most(allocation.wishes().get(at));
                var least = Math.min(allocation.scenario().floor().ore(), most.ore() - most.ore() % 100);
                assertTrue(!amount.isPositive() || amount.ore() >= least, () -> amount + " of " + allocation);
            }
        });
    }

    @Test
    void theEarmarkedPartIsForThoseItIsFor() {
        var scenario =
                new Scenario(Method.PROPORTIONAL, 0, Money.ZERO, Money.ZERO, KRONE, new Money(50_000), Money.ZERO);
        var wishes =
                List.of(new Wish(id(1), new Money(50_000), 10, true), new Wish(id(2), new Money(100_000), 90, false));
        var shares = new Allocation(new Money(100_000), wishes, scenario).shares();
        assertEquals(List.of(id(2), id(1)), shares.stream().map(Share::id).toList());
        assertEquals(
                List.of(50_000L, 50_000L),
                shares.stream().map(each -> each.amount().ore()).toList());
    }

    @Test
    void whatIsKeptForALaterRoundIsSharedByNobodyNow() {
        var scenario =
                new Scenario(Method.PROPORTIONAL, 0, Money.ZERO, Money.ZERO, KRONE, Money.ZERO, new Money(40_000));
        var wishes = List.of(wish(1, 80_000, 50), wish(2, 40_000, 50));
        var allocation = new Allocation(new Money(100_000), wishes, scenario);
        assertEquals(
                List.of(40_000L, 20_000L),
                allocation.shares().stream().map(each -> each.amount().ore()).toList());
        assertEquals(new Money(40_000), allocation.left());
    }

    @Test
    void whereAllIsKeptNobodyGetsAnything() {
        var scenario = new Scenario(Method.RANKING, 0, Money.ZERO, Money.ZERO, KRONE, Money.ZERO, new Money(200_000));
        var allocation = new Allocation(new Money(100_000), List.of(wish(1, 10_000, 90)), scenario);
        assertEquals(new Money(100_000), allocation.left());
    }

    @Test
    void belowTheThresholdNothingIsGiven() {
        var scenario = new Scenario(Method.RANKING, 60, Money.ZERO, Money.ZERO, KRONE, Money.ZERO, Money.ZERO);
        var shares = new Allocation(new Money(100_000), List.of(wish(1, 10_000, 59), wish(2, 10_000, 60)), scenario)
                .shares();
        assertEquals(
                List.of(Share.Why.FULL, Share.Why.BELOW_THRESHOLD),
                shares.stream().map(Share::why).toList());
    }

    private static void each(Consumer<Allocation> check) {
        long seed = 20_270_403;
        var random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            var allocation = any(random);
            try {
                check.accept(allocation);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + " run " + run, e);
            }
        }
    }

    private static Allocation any(Random random) {
        var wishes = IntStream.range(0, random.nextInt(12))
                .mapToObj(at -> new Wish(
                        id(at), new Money(1 + random.nextInt(500_000)), random.nextInt(5) * 20, random.nextInt(4) == 0))
                .toList();
        var scenario = new Scenario(
                random.nextBoolean() ? Method.RANKING : Method.PROPORTIONAL,
                random.nextInt(3) * 30,
                new Money(random.nextInt(3) * 20_000L),
                new Money(random.nextInt(3) * 150_000L),
                KRONE,
                new Money(random.nextInt(3) * 50_000L),
                new Money(random.nextInt(3) * 300_000L));
        return new Allocation(new Money(random.nextInt(1_500_000)), wishes, scenario);
    }

    private static Wish wish(int number, long ore, int score) {
        return new Wish(id(number), new Money(ore), score, false);
    }

    private static ApplicationId id(int number) {
        return new ApplicationId(new UUID(0, number).toString());
    }
}
