package samspil.benchmarks.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samspil.reminders.End;

/** Some reminders through every fault; a million is a command of this module. */
class SimulationTest {
    private static final int SOME = 1_500;
    private static final int RUSH = 10_000;

    private final long seed = Long.getLong("samspil.seed", System.nanoTime());

    @Test
    void whereNothingGoesWrongEverythingIsSentOnce() {
        var figures = run(Faults.none());
        assertEquals(0, figures.lost(), figures::toString);
        assertEquals(0, figures.extra(), figures::toString);
        assertEquals(0, figures.wrong(), figures::toString);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whateverGoesWrongNothingIsLostAndEachCopyHasAnAnswerThatStayedOut(Faults faults) {
        var figures = run(faults);
        assertEquals(0, figures.lost(), figures::toString);
        assertEquals(0, figures.wrong(), figures::toString);
        assertTrue(figures.most() <= 4, figures::toString);
        assertTrue(figures.extra() == 0 || figures.unknown() > 0, figures::toString);
    }

    /** A round is given 192 seconds, and a mail takes a hundredth of one. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.002, 2"})
    void tenThousandThatFallDueInOneMinuteAreSentOnceEachInOneRoundOrTwo(double doubled, int most) {
        System.out.println("seed " + seed);
        var simulation = new Simulation(new Faults(0, doubled, 0, 0, 0, 0, 0, 0, 0, 0), seed);
        int rounds = simulation.rush(RUSH);
        var figures = simulation.figures();
        assertEquals(RUSH, figures.reminders(), figures::toString);
        assertTrue(figures.notices() >= RUSH, figures::toString);
        assertEquals(Map.of(End.SENT, figures.notices()), figures.ends(), figures::toString);
        assertEquals(0, figures.extra() + figures.wrong(), figures::toString);
        assertTrue(rounds <= most, rounds + " rounds");
    }

    /** Each by itself, much more often than it happens, and all at once. */
    static Stream<Faults> faults() {
        return Stream.of(
                new Faults(0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                new Faults(0, 0.2, 0, 0, 0, 0, 0, 0, 0, 0),
                new Faults(0, 0, 0.2, 0, 0, 0, 0, 0, 0, 0),
                new Faults(0, 0, 0, 0.2, 0, 0, 0, 0, 0, 0),
                new Faults(0, 0, 0, 0, 0.2, 0, 0, 0.2, 0.2, 0),
                new Faults(0, 0, 0, 0, 0, 0.3, 0, 0, 0, 0),
                new Faults(0, 0, 0, 0, 0, 0, 0.02, 0, 0, 0),
                new Faults(0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1),
                Faults.all());
    }

    private Figures run(Faults faults) {
        System.out.println("seed " + seed + " of " + faults);
        return new Simulation(faults, seed).run(SOME);
    }
}
