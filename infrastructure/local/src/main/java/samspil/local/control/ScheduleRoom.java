package samspil.local.control;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import samspil.local.http.WebAnswer;
import samspil.local.runtime.Outcome;
import samspil.local.schedules.Timekeeper;

/** Lists schedules and runs one now. */
final class ScheduleRoom {
    private final Timekeeper timekeeper;

    ScheduleRoom(Timekeeper timekeeper) {
        this.timekeeper = timekeeper;
    }

    WebAnswer list() {
        return ControlJson.ok(timekeeper.status());
    }

    WebAnswer run(String id) {
        return timekeeper
                .run(id)
                .map(ScheduleRoom::outcome)
                .orElseGet(() -> ControlJson.refused(404, "no schedule " + id));
    }

    private static WebAnswer outcome(Outcome outcome) {
        return ControlJson.ok(
                switch (outcome) {
                    case Outcome.Answer answer ->
                        Map.of("outcome", "delivered", "answer", new String(answer.body(), StandardCharsets.UTF_8));
                    case Outcome.Failed failed ->
                        Map.of("outcome", "failed", "type", failed.type(), "message", failed.message());
                });
    }
}
