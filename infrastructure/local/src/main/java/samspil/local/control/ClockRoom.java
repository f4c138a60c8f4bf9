package samspil.local.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import samspil.local.clock.LocalClock;
import samspil.local.http.WebAnswer;
import samspil.local.schedules.Forwarded;
import samspil.local.schedules.Timekeeper;

/** Shows and moves the clock. */
final class ClockRoom {
    private final LocalClock clock;
    private final Timekeeper timekeeper;

    ClockRoom(LocalClock clock, Timekeeper timekeeper) {
        this.clock = clock;
        this.timekeeper = timekeeper;
    }

    WebAnswer show() {
        return ControlJson.ok(Map.of("instant", clock.instant()));
    }

    WebAnswer forward(byte[] body) {
        return ControlJson.field(body, "instant")
                .flatMap(ClockRoom::instant)
                .map(this::forward)
                .orElseGet(() -> ControlJson.refused(400, "needs {\"instant\":\"2027-01-01T08:00:00Z\"}"));
    }

    private WebAnswer forward(Instant target) {
        return switch (timekeeper.forward(target)) {
            case Forwarded.Done done -> ControlJson.ok(done);
            case Forwarded.Refused refused -> ControlJson.refused(400, refused.reason());
        };
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
