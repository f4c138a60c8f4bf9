package samspil.council.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.council.Statutes;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One ballot to an organisation, and nobody knows which. */
class SecrecyTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final int CLUBS = 200;
    private static final int ATTEMPTS = 1_200;
    private static final int THREADS = 16;

    private final SettableClock clock = SettableClock.at("2027-10-01T08:00:00Z");
    private final Polling polling = new Polling(AWS, clock);

    @Test
    void twoHundredOrganisationsVoteOnceEachHoweverOftenTheyTryAtOnce() throws Exception {
        polling.begin(Statutes.viborg(), CLUBS);
        var election = polling.call();
        var ids = new ArrayList<>(polling.candidates(election, 8).values());
        clock.set(Polling.BALLOT);

        var seed = System.nanoTime();
        System.out.println("seed of the order in which ballots come: " + seed);
        var attempts = IntStream.range(0, ATTEMPTS).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(attempts, new Random(seed));
        var statuses = statuses(attempts.stream()
                .<Callable<Integer>>map(at ->
                        () -> polling.vote(election, "club-" + at % CLUBS, ids.get(at % ids.size()))
                                .status())
                .toList());

        assertEquals(Map.of(201, (long) CLUBS, 409, (long) ATTEMPTS - CLUBS), statuses);
        assertEquals(
                CLUBS, box().stream().filter(each -> each.containsKey("choice")).count());
        assertEquals(
                CLUBS,
                box().stream().filter(each -> !each.containsKey("choice")).count());
        assertEquals("" + CLUBS, polling.roll(election).text("voted"));
    }

    private static Map<Integer, Long> statuses(List<Callable<Integer>> attempts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var statuses = new TreeMap<Integer, Long>();
            for (Future<Integer> each : threads.invokeAll(attempts)) {
                statuses.merge(each.get(), 1L, Long::sum);
            }
            return statuses;
        }
    }

    /** Who voted what, and when, is changed; all that is stored is the same but for the random names. */
    @Test
    void twoElectionsInWhichOthersVotedTheSameCanNotBeToldApart() {
        var seed = System.nanoTime();
        System.out.println("seed of who votes what: " + seed);
        var random = new Random(seed);
        var choices = IntStream.range(0, 30).map(at -> at % 7).boxed().collect(Collectors.toCollection(ArrayList::new));

        assertEquals(run(shuffled(choices, random), random), run(shuffled(choices, random), random));
    }

    private Map<String, List<String>> run(List<Integer> choices, Random random) {
        polling.begin(Statutes.viborg(), choices.size());
        var election = polling.call();
        var ids = polling.candidates(election, 7);
        clock.set(Polling.BALLOT);
        for (int club : shuffled(IntStream.range(0, choices.size()).boxed().toList(), random)) {
            clock.set(clock.instant().plusSeconds(random.nextInt(60)));
            polling.vote(election, "club-" + club, ids.getOrDefault("club-" + choices.get(club), ""));
        }
        var names = new TreeMap<>(Map.of(election, "election"));
        ids.forEach((club, id) -> names.put(id, "candidate of " + club));
        return Map.of(
                "roll", known(polling.stored("CouncilVoteFunction", "ROLL_TABLE"), names),
                "box", known(box(), names));
    }

    /** Items with every name replaced that is random in each run, sorted: where they lie is random too. */
    private static List<String> known(List<Map<String, AttributeValue>> items, Map<String, String> names) {
        return items.stream()
                .map(item -> new TreeMap<>(item).toString())
                .map(text -> replaced(text, names).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "random"))
                .sorted()
                .toList();
    }

    private static String replaced(String text, Map<String, String> names) {
        for (var each : names.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text;
    }

    @Test
    void aBallotHoldsARandomNameAGroupAndAChoiceAndNothingElse() {
        polling.begin(Statutes.viborg(), 6);
        var election = polling.call();
        var ids = polling.candidates(election, 5);
        clock.set(Polling.BALLOT);
        var receipt =
                polling.vote(election, "club-5", ids.getOrDefault("club-1", "")).text("receipt");

        var ballot = box().stream()
                .filter(each -> each.containsKey("choice"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("pk", "sk", "group", "choice"), ballot.keySet());
        assertFalse(ballot.toString().contains("club-5"));
        assertFalse(ballot.toString().contains("assignment"));
        assertFalse(ballot.toString().contains(receipt), "a receipt must not say which ballot");
        assertFalse(
                polling.stored("CouncilVoteFunction", "ROLL_TABLE").toString().contains(receipt));
        assertTrue(box().toString().contains(receipt));
    }

    @Test
    void theRecordOfWhatWasDoneDoesNotTellOfBallots() {
        polling.begin(Statutes.viborg(), 6);
        var election = polling.call();
        var ids = polling.candidates(election, 5);
        clock.set(Polling.BALLOT);
        var before = polling.stored("CouncilDeskFunction", "AUDIT_TABLE");
        polling.vote(election, "club-5", ids.getOrDefault("club-1", ""));

        assertEquals(before, polling.stored("CouncilDeskFunction", "AUDIT_TABLE"));
    }

    @Test
    void whoTakesBallotsCanNotLookIntoTheBoxAndWhoCountsNotIntoTheRoll() {
        polling.begin(Statutes.viborg(), 1);
        var box = AWS.environment("CouncilVoteFunction").getOrDefault("BALLOT_BOX_TABLE", "");
        var roll = AWS.environment("CouncilVoteFunction").getOrDefault("ROLL_TABLE", "");

        assertThrows(
                RuntimeException.class,
                () -> AWS.as("CouncilVoteFunction").dynamo().scan(scan -> scan.tableName(box)));
        assertThrows(RuntimeException.class, () -> query("CouncilVoteFunction", box));
        assertThrows(RuntimeException.class, () -> query("CouncilDeskFunction", box));
        assertThrows(RuntimeException.class, () -> query("CouncilTallyFunction", roll));
    }

    private static void query(String function, String table) {
        AWS.as(function)
                .dynamo()
                .query(query -> query.tableName(table)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("163"))));
    }

    private List<Map<String, AttributeValue>> box() {
        return polling.stored("CouncilVoteFunction", "BALLOT_BOX_TABLE");
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        var copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}
