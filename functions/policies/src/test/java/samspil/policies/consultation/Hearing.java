package samspil.policies.consultation;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.outbox.OutboxFunction;
import samspil.policies.Desk;
import samspil.policies.SomePolicies;
import samspil.policies.event.InviteFunction;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import software.amazon.awssdk.core.sync.RequestBody;

/** A consultation in Herlev and everybody who has to do with it. */
public final class Hearing {
    private final EmbeddedAws aws;
    private final FunctionHandlers functions;
    private final Desk desk;
    private final String policy;

    /** On these engines, by this clock, about a draft of this policy. */
    public Hearing(EmbeddedAws aws, InstantSource clock, String policy) {
        this.aws = aws;
        this.functions = new FunctionHandlers(aws, clock);
        this.desk = new Desk(aws, clock);
        this.policy = policy;
    }

    /** A draft as the API takes it. */
    public static String draft(String title) {
        return "{\"language\":\"da\",\"title\":" + Json.write(title)
                + ",\"sections\":[{\"heading\":\"Samspil\",\"text\":\"Vi gør det sammen.\"},"
                + "{\"heading\":\"Støtte\",\"text\":\"Vi hjælper.\"}]}";
    }

    /** A consultation as the API takes it. */
    public static String wish(String title, String opens, String closes) {
        return "{\"draft\":%s,\"opens\":\"%s\",\"closes\":\"%s\",\"everyone\":true}"
                .formatted(draft(title), opens, closes);
    }

    /** The directory publishes so many organisations with an address. */
    public void clubs(int count) {
        var clubs = IntStream.range(0, count)
                .mapToObj(at -> new Organisation(
                        "club-" + at, "Klub <" + at + ">", null, "club" + at + "@example.org", null, null))
                .toList();
        var bucket = aws.environment("PoliciesDeskFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/163/organisations.json"),
                        RequestBody.fromString(Json.write(new Organisations.Published(clubs))));
    }

    /** The desk opens one; its id. */
    public String open(String opens, String closes) {
        return ask("POST", "", wish("Udkast til politik", opens, closes)).text("id");
    }

    /** The desk asks, below its consultations. */
    public Answer ask(String method, String path, String body) {
        return desk.ask(method, "/v1/herlev/desk/policies/" + policy + "/consultations" + path, body);
    }

    /** Anybody asks, below the public consultations. */
    public Answer visit(String path) {
        return desk.visit("/v1/herlev/policies/" + policy + "/consultations" + path);
    }

    /** Somebody responds for themselves. */
    public Answer citizen(String person, String consultation, String body) {
        return respond(new Identity(person, "Test", List.of(Duty.CITIZEN), ""), consultation, body);
    }

    /** Somebody responds for a club. */
    public Answer club(String club, String consultation, String body) {
        var duty = new Duty("assignment", Role.REPRESENTATIVE, SomePolicies.HERLEV, club);
        return respond(new Identity("person", "Test", List.of(duty), ""), consultation, body);
    }

    private Answer respond(Identity who, String consultation, String body) {
        return functions
                .of("PoliciesRespondFunction")
                .as(who)
                .send(
                        "POST",
                        "/v1/herlev/policies/" + policy + "/consultations/" + consultation + "/responses",
                        Map.of(),
                        body);
    }

    /** The events of the tables arrive: rounds first, then letters. */
    public void deliver() {
        invite();
        new OutboxFunction(functions.context("OutboxFunction"))
                .handleRequest(arrived("OutboxFunction", "OUTBOX_TABLE"), new NoContext());
    }

    /** The rounds' events arrive, and those of letters don't. */
    public void invite() {
        new InviteFunction(functions.context("PoliciesInviteFunction"))
                .handleRequest(arrived("PoliciesInviteFunction", "CONSULTATIONS_TABLE"), new NoContext());
    }

    /** The beans of a function. */
    public FunctionHandlers functions() {
        return functions;
    }

    /** As if everything that stands in a table had just come. */
    private DynamodbEvent arrived(String function, String table) {
        var name = aws.environment(function).get(table);
        var event = new DynamodbEvent();
        event.setRecords(aws.administrator().dynamo().scanPaginator(scan -> scan.tableName(name)).items().stream()
                .map(item -> inserted(text(item.get("pk")), text(item.get("sk"))))
                .toList());
        return event;
    }

    private static String text(software.amazon.awssdk.services.dynamodb.model.@Nullable AttributeValue value) {
        return Objects.requireNonNull(value).s();
    }

    private static DynamodbStreamRecord inserted(String pk, String sk) {
        var each = new DynamodbStreamRecord();
        each.setEventName("INSERT");
        each.setDynamodb(
                new StreamRecord().withKeys(Map.of("pk", new AttributeValue(pk), "sk", new AttributeValue(sk))));
        return each;
    }
}
