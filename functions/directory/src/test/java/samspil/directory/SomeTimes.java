package samspil.directory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random recurrences. */
final class SomeTimes {
    private static final List<String> RULES = List.of(
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "FREQ=WEEKLY;COUNT=10",
            "FREQ=MONTHLY;BYDAY=1SA",
            "FREQ=MONTHLY;BYDAY=-1SU",
            "FREQ=DAILY;COUNT=5",
            "FREQ=WEEKLY;UNTIL=20261231T230000Z");

    private final SplittableRandom random;
    private final ZoneId zone;

    SomeTimes(SplittableRandom random, ZoneId zone) {
        this.random = random;
        this.zone = zone;
    }

    List<Recurrence> some() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> one()).toList();
    }

    Recurrence one() {
        return new Recurrence(
                start(), Duration.ofMinutes(30L * random.nextInt(1, 9)), zone, rule(), Set.of(), Set.of());
    }

    private LocalDateTime start() {
        return LocalDate.of(2026, 1, 1)
                .plusDays(random.nextInt(365))
                .atTime(random.nextInt(8, 22), 15 * random.nextInt(4));
    }

    private @Nullable String rule() {
        return random.nextInt(5) == 0 ? null : RULES.get(random.nextInt(RULES.size()));
    }
}
