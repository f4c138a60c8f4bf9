package samspil.grants.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import samspil.grants.ApplicationId;
import samspil.grants.file.Hash;

class DrawTest {
    @Test
    void theSameSeedDrawsTheSameAndAnotherOneOthers() {
        assertEquals(drawn("seed", 10), drawn("seed", 10));
        assertNotEquals(drawn("seed", 10), drawn("other", 10));
    }

    @Test
    void aboutTheShareIsDrawn() {
        assertTrue(Math.abs(drawn("seed", 10).size() - 1_000) < 100);
        assertEquals(0, drawn("seed", 0).size());
        assertEquals(10_000, drawn("seed", 100).size());
    }

    /** Anybody can draw again: SHA-256 of "seed/id" as a number gives one of ten thousand lots, here the 200th. */
    @Test
    void whoIsDrawnCanBeReckonedAgain() {
        var id = new ApplicationId("00000000-0000-4000-8000-000000000010");
        assertFalse(new Draw("seed", 2).takes(id));
        assertTrue(new Draw("seed", 3).takes(id));
        assertEquals(Hash.of("seed"), new Draw("seed", 1).commitment());
    }

    private static List<ApplicationId> drawn(String seed, int share) {
        var draw = new Draw(seed, share);
        return LongStream.range(0, 10_000)
                .mapToObj(number -> new ApplicationId(new UUID(7, number).toString()))
                .filter(draw::takes)
                .toList();
    }
}
