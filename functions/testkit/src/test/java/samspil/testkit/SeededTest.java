package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeededTest {

    @AfterEach
    void forgetTheSeed() {
        System.clearProperty("samspil.seed");
    }

    @Test
    void aPropertySeesManyValues() {
        var seen = new HashSet<Integer>();
        Seeded.check(100, any -> seen.add(any.number(0, 1_000_000)));
        assertTrue(seen.size() > 90);
    }

    @Test
    void aFailureNamesItsSeedAndTheSeedRepeatsIt() {
        var texts = new ArrayList<String>();
        var failure = assertThrows(
                AssertionError.class,
                () -> Seeded.check(10, any -> {
                    texts.add(any.text(50));
                    throw new IllegalStateException("wrong");
                }));
        var seed = String.valueOf(failure.getMessage()).replaceFirst(".*=(-?\\d+): wrong", "$1");
        System.setProperty("samspil.seed", seed);
        Seeded.check(10, any -> texts.add(any.text(50)));
        assertEquals(List.of(texts.getFirst(), texts.getFirst()), texts);
    }

    @Test
    void bothBoundsAreReached() {
        var any = new Any(new SplittableRandom(1));
        var seen = new HashSet<>(any.list(1000, it -> it.number(1, 3)));
        assertEquals(java.util.Set.of(1, 2, 3), seen);
    }
}
