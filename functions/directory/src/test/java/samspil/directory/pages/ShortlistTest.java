package samspil.directory.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import samspil.directory.Kind;

class ShortlistTest {

    private static String one(Random random) {
        var kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
        return kind.plural() + "/" + new UUID(random.nextLong(), random.nextLong());
    }

    @Test
    void whatNamesNoEntryIsLeftOut() {
        assertEquals(
                List.of(),
                Shortlist.of(List.of("", "venues/x", "dogs/" + new UUID(1, 2), "<b>", "venues/" + "0".repeat(36)))
                        .picked());
    }

    @RepeatedTest(100)
    void aListHoldsEachOnceAndNeverMoreThanFifty(RepetitionInfo repetition) {
        var seed = 63_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var some = IntStream.range(0, 40).mapToObj(_ -> one(random)).toList();
        var asked = IntStream.range(0, 120)
                .mapToObj(_ -> random.nextInt(3) == 0 ? one(random) : some.get(random.nextInt(some.size())))
                .toList();
        var list = Shortlist.of(asked).picked();
        assertTrue(list.size() <= Shortlist.MOST && list.stream().distinct().count() == list.size(), "seed " + seed);
    }

    @RepeatedTest(100)
    void whatWasAddedCanBeRemoved(RepetitionInfo repetition) {
        var seed = 64_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var list = Shortlist.of(IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> one(random))
                .toList());
        var added = Shortlist.of(List.of(one(random))).picked().getFirst();
        assertEquals(list, list.with(added).without(added), "seed " + seed);
    }
}
