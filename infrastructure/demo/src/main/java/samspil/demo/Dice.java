package samspil.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways to let chance decide. */
final class Dice {
    private Dice() {}

    static boolean chance(Random dice, int percent) {
        return dice.nextInt(100) < percent;
    }

    static <T> T pick(Random dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    static <T> List<T> shuffled(Random dice, List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, dice);
        return copy;
    }
}
