package samspil.council.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import samspil.council.Statutes;
import samspil.testkit.Any;
import samspil.testkit.Seeded;

class TallyTest {
    private static final LocalDate EVEN = LocalDate.of(2026, 11, 10);
    private static final LocalDate ODD = LocalDate.of(2027, 11, 9);
    private static final Contest CONTEST = new Contest("alle", 3, 2, List.of("a", "b", "c", "d", "e", "f"));
    private static final Seed SEED = new Seed("samspil lot\ntest");

    @Test
    void anIndependentRecountAgrees() {
        Seeded.check(1_000, any -> {
            var day = any.truth() ? EVEN : ODD;
            var election = SomeElections.of(
                    SomeElections.statute(any), day, SomeElections.secret(any), SomeElections.secret(any));
            var candidates = SomeElections.candidates(any, election);
            var ballots = SomeElections.ballots(any, election, candidates);
            var box = new BallotBox.Opened(ballots, SomeElections.receipts(any, ballots.size()));
            var result = new Tally(election, candidates, box).result(Instant.EPOCH);

            result.outcomes().forEach(outcome -> recounted(election, candidates, ballots, result, outcome));
        });
    }

    private static void recounted(
            Election election, List<Candidate> candidates, List<Ballot> ballots, Result result, Outcome outcome) {
        var group = election.call().statute().group(outcome.group()).orElseThrow();
        var again = new Recount(
                candidates.stream()
                        .filter(each -> each.group().equals(group.id()))
                        .map(Candidate::id)
                        .toList(),
                ballots.stream().filter(each -> each.group().equals(group.id())).toList(),
                election.call().seats(group),
                group.substitutes(),
                outcome.draws().isEmpty() ? "" : seed(result));
        assertEquals(again.elected(), outcome.elected().stream().sorted().toList(), "elected");
        assertEquals(again.followers(), outcome.substitutes(), "substitutes");
        if (outcome.isTold()) {
            outcome.scores()
                    .forEach(score -> assertEquals(
                            again.votes(score.candidate()), (long) votes(score), "votes of " + score.candidate()));
        }
    }

    private static String seed(Result result) {
        var seed = result.seed();
        return seed == null ? "none" : seed.text();
    }

    private static int votes(Score score) {
        var votes = score.votes();
        return votes == null ? -1 : votes;
    }

    @Test
    void theOrderInWhichBallotsLieChangesNothing() {
        Seeded.check(200, any -> {
            var election = SomeElections.of(
                    SomeElections.statute(any), ODD, SomeElections.secret(any), SomeElections.secret(any));
            var candidates = SomeElections.candidates(any, election);
            var ballots = SomeElections.ballots(any, election, candidates);
            var receipts = SomeElections.receipts(any, ballots.size());
            var first = new Tally(election, candidates, new BallotBox.Opened(ballots, receipts));
            var second = new Tally(
                    election,
                    shuffled(any, candidates),
                    new BallotBox.Opened(shuffled(any, ballots), shuffled(any, receipts)));

            assertEquals(first.result(Instant.EPOCH), second.result(Instant.EPOCH));
        });
    }

    @Test
    void lotsAreNeededOnlyWhereTheyDecideSomething() {
        assertFalse(
                count(Map.of("a", 9, "b", 9, "c", 9, "d", 5, "e", 4, "f", 3))
                        .ranking()
                        .needsLots(),
                "all elected");
        assertFalse(
                count(Map.of("a", 9, "b", 8, "c", 7, "d", 5, "e", 4, "f", 0))
                        .ranking()
                        .needsLots(),
                "no tie");
        assertTrue(
                count(Map.of("a", 9, "b", 8, "c", 7, "d", 7, "e", 4, "f", 3))
                        .ranking()
                        .needsLots(),
                "last seat");
        assertTrue(
                count(Map.of("a", 9, "b", 8, "c", 7, "d", 5, "e", 5, "f", 3))
                        .ranking()
                        .needsLots(),
                "who follows");
        assertTrue(
                count(Map.of("a", 9, "b", 8, "c", 7, "d", 5, "e", 4, "f", 4))
                        .ranking()
                        .needsLots(),
                "last to follow");
    }

    @Test
    void aLotIsWhatAnybodyCanComputeFromWhatIsPublished() {
        var draw = count(Map.of("a", 9, "b", 8, "c", 7, "d", 7, "e", 4, "f", 3))
                .outcome(SEED)
                .draws()
                .getFirst();

        assertEquals(3, draw.place());
        // printf '%s\n%s' "$(printf 'samspil lot\ntest' | sha256sum | cut -c1-64)" c | sha256sum
        assertEquals(
                List.of(
                        new Draw.Lot("c", "b78f21cd21e3301c6772d88eb2c697063f8c5a6af2e06bd3e255e2976a83df4a"),
                        new Draw.Lot("d", "e42388b2d635d108ab4874a7f95b5b376d5a29c301f044b0b8fd27ff090fb5b3")),
                draw.lots());
    }

    @Test
    void lotsFavourNobody() {
        var random = new Random(2026);
        var won = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 4_000; i++) {
            var seed = new Seed("seed " + random.nextLong());
            won.merge(
                    Draw.of(1, List.of("a", "b", "c", "d"), seed)
                            .lots()
                            .getFirst()
                            .candidate(),
                    1,
                    Integer::sum);
        }
        won.forEach((candidate, times) -> assertTrue(times > 900 && times < 1_100, candidate + " won " + times));
    }

    @Test
    void allAreElectedWhereNoMoreStandThanThereAreSeats() {
        var outcome = new Count(new Contest("alle", 3, 2, List.of("c", "a")), List.of()).outcome(SEED);

        assertFalse(outcome.contested());
        assertEquals(List.of("a", "c"), outcome.elected());
        assertEquals(List.of(), outcome.substitutes());
    }

    @Test
    void figuresOfFewBallotsAreNotTold() {
        var outcome = count(Map.of("a", 2, "b", 1, "c", 1)).outcome(SEED);

        assertNull(outcome.ballots());
        assertTrue(outcome.scores().stream().allMatch(score -> score.votes() == null));
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f"),
                outcome.scores().stream().map(Score::candidate).toList());
    }

    @Test
    void figuresAreNotToldWhereAllVotedAlike() {
        assertNull(count(Map.of("a", 7)).outcome(SEED).ballots());
        assertNull(count(Map.of("", 7)).outcome(SEED).ballots());
        assertNotNull(count(Map.of("a", 6, "", 1)).outcome(SEED).ballots());
    }

    @Test
    void blankBallotsAreCountedAndElectNobody() {
        var outcome = count(Map.of("a", 3, "b", 2, "", 4)).outcome(SEED);

        assertEquals(4, outcome.blank());
        assertEquals(9, outcome.ballots());
        assertEquals(3, SomeElections.votes(outcome, "a"));
    }

    @Test
    void favrskovElectsInFourGroupsEachForItself() {
        var election = SomeElections.of(Statutes.favrskov(), ODD, "første vidnes ord", "andet vidnes ord");
        var candidates = new ArrayList<Candidate>();
        var votes = new LinkedHashMap<String, Map<String, Integer>>();
        votes.put("sundhed", Map.of("s1", 9, "s2", 8, "s3", 7, "s4", 6, "s5", 5, "s6", 1));
        votes.put("aeldre", Map.of("a1", 4, "a2", 3, "a3", 2));
        votes.put("boern", Map.of("b1", 5, "b2", 4, "b3", 3));
        votes.put("oevrige", Map.of("o1", 6, "o2", 2, "", 1));
        var ballots = new ArrayList<Ballot>();
        votes.forEach((group, each) -> {
            each.keySet().stream()
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> candidates.add(SomeElections.candidate(id, group)));
            ballots.addAll(SomeElections.ballots(group, each));
        });
        var result = new Tally(election, candidates, new BallotBox.Opened(ballots, List.of())).result(Instant.EPOCH);

        assertEquals(
                List.of(
                        "sundhed [s1, s2, s3, s4] [s5]",
                        "aeldre [a1, a2] [a3]",
                        "boern [b1, b2, b3] []",
                        "oevrige [o1] [o2]"),
                result.outcomes().stream().map(TallyTest::said).toList());
        assertNull(result.seed());
    }

    @Test
    void viborgElectsThreeInEvenYearsAndFourInOddOnes() {
        var votes = Map.of("v1", 9, "v2", 8, "v3", 7, "v4", 6, "v5", 5, "v6", 4, "v7", 3);

        assertEquals(List.of("alle [v1, v2, v3] [v4, v5]"), elected(SomeElections.of(Statutes.viborg(), EVEN), votes));
        assertEquals(
                List.of("alle [v1, v2, v3, v4] [v5, v6]"), elected(SomeElections.of(Statutes.viborg(), ODD), votes));
    }

    @Test
    void svendborgElectsHalfOfItsMembersEachYear() {
        var votes = Map.of("p1", 19, "p2", 18, "p3", 17, "p4", 16, "p5", 15, "p6", 14, "p7", 13, "p8", 12);

        assertEquals(
                List.of("alle [p1, p2, p3, p4, p5, p6] [p7, p8]"),
                elected(SomeElections.of(Statutes.svendborg(), EVEN), votes));
        assertEquals(
                List.of("alle [p1, p2, p3, p4, p5, p6, p7] [p8]"),
                elected(SomeElections.of(Statutes.svendborg(), ODD), votes));
    }

    private static List<String> elected(Election election, Map<String, Integer> votes) {
        var candidates = votes.keySet().stream()
                .map(id -> SomeElections.candidate(id, "alle"))
                .toList();
        var box = new BallotBox.Opened(SomeElections.ballots("alle", votes), List.of());
        return new Tally(election, candidates, box)
                .result(Instant.EPOCH).outcomes().stream().map(TallyTest::said).toList();
    }

    private static String said(Outcome outcome) {
        return outcome.group() + " " + outcome.elected() + " " + outcome.substitutes();
    }

    private static Count count(Map<String, Integer> votes) {
        return new Count(CONTEST, SomeElections.ballots("alle", votes));
    }

    private static <T> List<T> shuffled(Any any, List<T> values) {
        var copy = new ArrayList<>(values);
        Collections.shuffle(copy, new Random(any.random().nextLong()));
        return copy;
    }
}
