package samspil.grants.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import samspil.grants.ApplicationId;

class DrawTest {

    @Test
    void theSameSeedDrawsTheSame() {
        assertEquals(drawn("seed", 10), drawn("seed", 10));
    }

    @Test
    void aboutTheShareIsDrawn() {
        assertTrue(Math.abs(drawn("seed", 10) - 1_000) < 100);
        assertEquals(0, drawn("seed", 0));
        assertEquals(10_000, drawn("seed", 100));
    }

    private static long drawn(String seed, int share) {
        var draw = new Draw(seed, share);
        return LongStream.range(0, 10_000)
                .mapToObj(number -> new ApplicationId(new UUID(7, number).toString()))
                .filter(draw::takes)
                .count();
    }
}
