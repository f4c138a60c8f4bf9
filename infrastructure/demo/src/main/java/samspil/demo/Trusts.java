package samspil.demo;

import java.time.Duration;
import java.util.Random;
import samspil.directory.Trust;

/** When associations last confirmed themselves: most lately, some eleven or thirteen months ago, some never. */
final class Trusts {
    private Trusts() {}

    static Trust of(Random dice, boolean registered) {
        int chance = dice.nextInt(100);
        if (chance < 8) {
            return new Trust(registered ? Trust.Source.REGISTER : Trust.Source.MUNICIPALITY, null);
        }
        var ago = Duration.ofDays(days(chance) + dice.nextInt(20)).minusMinutes(dice.nextInt(540));
        var source = chance < 30 ? Trust.Source.MUNICIPALITY : Trust.Source.ORGANISATION;
        return new Trust(source, Setting.NOW.minus(ago));
    }

    private static int days(int chance) {
        if (chance < 18) {
            return 395;
        }
        if (chance < 30) {
            return 335;
        }
        return chance < 45 ? 180 : 2;
    }
}
