package samspil.council.meeting.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.council.meeting.reply.Reply.State;
import samspil.council.meeting.reply.Turnout.Answer;
import samspil.testkit.Seeded;

class TurnoutTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void whateverIsAnsweredThereAreNeverMoreThanThereIsRoomFor() {
        Seeded.check(300, any -> {
            var turnout = empty(any.number(1, 30));
            for (int at = 0; at < 120; at++) {
                var answer = new Answer("o-" + any.number(0, 25), any.number(0, 6), NOW.plusSeconds(at));
                turnout = turnout.with(turnout.answered(answer));
                assertTrue(turnout.taken() <= 30 && turnout.taken() <= room(turnout), turnout.toString());
            }
        });
    }

    @Test
    void whoWaitsLongestIsNeverLeftOutsideWhileThereIsRoomForThem() {
        Seeded.check(300, any -> {
            var turnout = empty(any.number(1, 30));
            for (int at = 0; at < 120; at++) {
                var answer = new Answer("o-" + any.number(0, 25), any.number(0, 6), NOW.plusSeconds(at));
                turnout = turnout.with(turnout.answered(answer));
                var waiting = turnout.waiting();
                assertTrue(
                        waiting.isEmpty()
                                || turnout.taken() + waiting.getFirst().persons() > room(turnout),
                        turnout.toString());
            }
        });
    }

    @Test
    void aFreedPlaceGoesToTheFirstWhoWaits() {
        var turnout = answered(empty(1), List.of("o-a", "o-b", "o-c"));
        var changed = turnout.answered(new Answer("o-a", 0, NOW.plusSeconds(9)));

        assertEquals(List.of("o-a", "o-b"), changed.stream().map(Reply::invitee).toList());
        assertEquals(State.COMING, changed.getLast().state());
    }

    @Test
    void nobodyPassesWhoWaitsForMorePlaces() {
        var turnout = answered(empty(3), List.of("o-a", "o-b"));
        turnout = turnout.with(turnout.answered(new Answer("o-many", 2, NOW.plusSeconds(5))));
        var late = turnout.answered(new Answer("o-late", 1, NOW.plusSeconds(6)));

        assertEquals(State.WAITING, late.getFirst().state());
    }

    @Test
    void whoComesWithFewerKeepsTheirPlaces() {
        var turnout = answered(empty(2), List.of("o-a", "o-b"));
        turnout = turnout.with(turnout.answered(new Answer("o-c", 1, NOW.plusSeconds(5))));
        var again = turnout.answered(new Answer("o-a", 1, NOW.plusSeconds(6)));

        assertEquals(State.COMING, again.getFirst().state());
        assertEquals(1, again.size());
    }

    @Test
    void withoutALimitEverybodyComes() {
        var turnout = answered(new Turnout(null, List.of(), 0), List.of("o-a", "o-b", "o-c"));
        assertEquals(3, turnout.count(State.COMING));
    }

    private static int room(Turnout turnout) {
        @Nullable Integer capacity = turnout.capacity();
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }

    private static Turnout empty(int capacity) {
        return new Turnout(capacity, List.of(), 0);
    }

    private static Turnout answered(Turnout turnout, List<String> invitees) {
        var all = new ArrayList<>(List.of(turnout));
        invitees.forEach(each ->
                all.add(all.getLast().with(all.getLast().answered(new Answer(each, 1, NOW.plusSeconds(all.size()))))));
        return all.getLast();
    }
}
