package samspil.grants.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import samspil.grants.file.Paying.Instalment;
import samspil.kernel.Money;

class PlanTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 4, 2);

    @Test
    void quarterlyInstalmentsFollowEachOther() {
        var plan = new Plan(List.of(50, 50), FIRST).of(new Money(101));
        assertEquals(
                List.of(new Instalment(new Money(50), FIRST), new Instalment(new Money(51), LocalDate.of(2027, 7, 2))),
                plan);
    }

    @Test
    void instalmentsComeToTheAwardWhateverItIs() {
        long seed = Long.getLong("samspil.seed", 20270402);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            var award = new Money(1 + random.nextLong(100_000_000));
            int first = 1 + random.nextInt(98);
            int second = 1 + random.nextInt(99 - first);
            var sum = new Plan(List.of(first, second, 100 - first - second), FIRST)
                    .of(award).stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
            assertEquals(award, sum);
        }
    }
}
