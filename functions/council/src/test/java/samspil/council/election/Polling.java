package samspil.council.election;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import samspil.council.CouncilDesk;
import samspil.council.SomeCouncils;
import samspil.council.Statute;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An election in Herlev on 9 November 2027, and everybody who has to do with it. */
final class Polling {
    static final Instant CALLED = Instant.parse("2027-10-01T08:00:00Z");
    static final Instant NOMINATION = Instant.parse("2027-10-20T08:00:00Z");
    static final Instant BALLOT = Instant.parse("2027-11-09T17:00:00Z");
    static final Instant COUNTED = Instant.parse("2027-11-09T19:01:00Z");

    private static final String DESK = "/v1/herlev/desk/council/elections";

    private final EmbeddedAws aws;
    private final SettableClock clock;
    private final CouncilDesk desk;

    Polling(EmbeddedAws aws, SettableClock clock) {
        this.aws = aws;
        this.clock = clock;
        this.desk = new CouncilDesk(aws, clock);
    }

    /** A council by a statute, and so many clubs in the directory. */
    void begin(Statute statute, int clubs) {
        aws.clear();
        clock.set(CALLED);
        var all = IntStream.range(0, clubs)
                .mapToObj(at ->
                        new Organisation("club-" + at, "Klub " + at, null, "club" + at + "@example.org", null, null))
                .toList();
        var bucket = aws.environment("CouncilDeskFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/163/organisations.json"),
                        RequestBody.fromString(Json.write(new Organisations.Published(all))));
        desk.found(statute);
    }

    /** The desk calls it; its id. */
    String call() {
        return announce("{\"day\":\"2027-11-09\",\"begins\":\"2028-01-01\"}").text("id");
    }

    Answer announce(String body) {
        return clerk("", body);
    }

    /** A case worker sends something below the desk's elections. */
    Answer clerk(String path, String body) {
        return send(Role.CASE_WORKER, "CouncilDeskFunction", path, body);
    }

    /** Somebody of a role sends something below the desk's elections. */
    Answer send(Role role, String function, String path, String body) {
        return desk.as(role, null, function).send("POST", DESK + path, Map.of(), body);
    }

    Answer roll(String election) {
        return desk.as(Role.CASE_WORKER, null, "CouncilDeskFunction")
                .send("GET", DESK + "/" + election + "/roll", Map.of());
    }

    /** A club names somebody. */
    Answer name(String election, String club, String person) {
        var body = "{\"name\":\"%s\",\"email\":\"%s@example.org\",\"agreed\":true}"
                .formatted(person, person.replace(" ", "."));
        return desk.as(Role.REPRESENTATIVE, club, "CouncilDeskFunction")
                .send("POST", DESK + "/" + election + "/candidates", Map.of(), body);
    }

    /** The first so many clubs name somebody each; the candidates' ids by their clubs. */
    Map<String, String> candidates(String election, int count) {
        clock.set(NOMINATION);
        IntStream.range(0, count).forEach(at -> name(election, "club-" + at, "Kandidat " + at));
        var seen = visit(election);
        var ids = new TreeMap<String, String>();
        IntStream.range(0, count)
                .forEach(at -> ids.put(
                        seen.text("candidates/" + at + "/person/mandate/id"), seen.text("candidates/" + at + "/id")));
        return ids;
    }

    /** A club votes. */
    Answer vote(String election, String club, String... candidates) {
        var body =
                "{\"candidates\":%s,\"blank\":%s}".formatted(Json.write(List.of(candidates)), candidates.length == 0);
        return desk.as(Role.REPRESENTATIVE, club, "CouncilVoteFunction")
                .send("POST", DESK + "/" + election + "/ballots", Map.of(), body);
    }

    /** The ballots are counted. */
    Answer count(String election) {
        return send(Role.CASE_WORKER, "CouncilTallyFunction", "/" + election + "/result", "");
    }

    /** Anybody looks. */
    Answer visit(String election) {
        return desk.visit("/v1/herlev/council/elections/" + election);
    }

    Answer visitCouncil() {
        return desk.visit("/v1/herlev/council");
    }

    CouncilDesk desk() {
        return desk;
    }

    ApplicationContext context(String function) {
        return desk.context(function);
    }

    /** Everything that stands in a table, as it stands. */
    List<Map<String, AttributeValue>> stored(String function, String table) {
        var name = aws.environment(function).get(table);
        return aws.administrator().dynamo().scanPaginator(scan -> scan.tableName(name)).items().stream()
                .toList();
    }

    static Election.Key key(String election) {
        return new Election.Key(SomeCouncils.HERLEV, new ElectionId(election));
    }
}
