package samspil.council.meeting;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.event.TellFunction;
import samspil.engines.ses.Mail;
import samspil.kernel.Language;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.outbox.OutboxFunction;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import software.amazon.awssdk.core.sync.RequestBody;

/** Meetings in Herlev and everybody who has to do with them. */
public final class Assembly {
    private static final String DESK = "/v1/herlev/desk/meetings";
    private static final Pattern LINK = Pattern.compile("/reply/([\\w.-]+)");

    private final EmbeddedAws aws;
    private final FunctionHandlers functions;

    /** On these engines, by this clock. */
    public Assembly(EmbeddedAws aws, InstantSource clock) {
        this.aws = aws;
        this.functions = new FunctionHandlers(aws, clock);
    }

    /** A plan as the API takes it. */
    public static String plan(String title, String start, String end, String more) {
        return """
                {"kind": "dialogue", "title": %s, "open": true, "place": {"venue": "Rådhuset, Herlev"},
                 "time": {"start": "%s", "end": "%s", "zone": "Europe/Copenhagen"}%s}""".formatted(Json.write(title), start, end, more);
    }

    /** An open dialogue meeting on an evening of December, with room for so many; its id. */
    public String planned(int capacity) {
        return ask(
                        "POST",
                        "",
                        plan("Dialogmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", ", \"capacity\": " + capacity))
                .text("id");
    }

    /** The same with all clubs invited, and their letters delivered. */
    public String invited(int clubs, int capacity) {
        clubs(clubs);
        var id = planned(capacity);
        invite(id);
        deliver();
        return id;
    }

    /** All organisations are asked to come. */
    public Answer invite(String meeting) {
        return ask(
                "POST", "/" + meeting + "/invitations", "{\"circle\": \"organisations\", \"replyBy\": \"2026-12-01\"}");
    }

    /** Anna sits in the council until a day, and logs in as its member with the address it knows. */
    public void sits(@Nullable LocalDate until) {
        var herlev = new MunicipalityId("163");
        known(Addressee.Key.of(herlev, Audience.COUNCIL, "anna"), "anna@example.org", until);
        known(new Addressee.Key(herlev, Audience.COUNCIL, "pseudonym-council-member", "a-1"), "Anna@example.org", null);
    }

    private void known(Addressee.Key key, String email, @Nullable LocalDate until) {
        var put = functions
                .context("MeetingsDeskFunction")
                .getBean(Addressees.class)
                .put(new Addressee(key, "Anna Prøve", email, Language.DA, until));
        aws.administrator().dynamo().transactWriteItems(request -> request.transactItems(put));
    }

    /** The directory publishes so many organisations with an address. */
    public void clubs(int count) {
        publish(IntStream.range(0, count)
                .mapToObj(at -> club("club-" + at, "Klub <" + at + ">", "club" + at + "@example.org"))
                .toList());
    }

    /** An organisation as the directory publishes it. */
    public static Organisation club(String id, String name, String email) {
        return new Organisation(id, name, null, email, null, null);
    }

    /** The directory publishes these. */
    public void publish(List<Organisation> clubs) {
        var bucket = aws.environment("MeetingsDeskFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/163/organisations.json"),
                        RequestBody.fromString(Json.write(new Organisations.Published(clubs))));
    }

    /** The desk asks, below its meetings. */
    public Answer ask(String method, String path, String body) {
        return functions.of("MeetingsDeskFunction").send(method, DESK + path, Map.of(), body);
    }

    /** Somebody of another role asks at the desk, by a whole path. */
    public Answer as(Role role, String method, String path, String body) {
        var duty = new Duty("assignment", role, new MunicipalityId("163"), null);
        return functions
                .of("MeetingsDeskFunction")
                .as(new Identity("pseudonym-" + role.key(), "Test", List.of(duty), ""))
                .send(method, path, Map.of(), body);
    }

    /** Somebody of a role sends a form. */
    public Answer form(Role role, String path, String fields) {
        var duty = new Duty("assignment", role, new MunicipalityId("163"), null);
        var origin = aws.environment("MeetingsDeskFunction").getOrDefault("SITE_ADDRESS", "");
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", origin);
        return functions
                .of("MeetingsDeskFunction")
                .as(new Identity("pseudonym-" + role.key(), "Test", List.of(duty), ""))
                .send("POST", path, headers, fields);
    }

    /** Anybody asks, by a whole path. */
    public Answer visit(String path) {
        return functions.of("MeetingsPublicFunction").send("GET", path, Map.of());
    }

    /** Somebody opens a link, by a whole path. */
    public Answer follow(String path) {
        return functions.of("MeetingsReplyFunction").send("GET", path, Map.of());
    }

    /** Somebody answers by a link: so many come. */
    public Answer answer(String token, int persons) {
        return functions
                .of("MeetingsReplyFunction")
                .send("POST", "/v1/herlev/replies/" + token, Map.of(), Integer.toString(persons));
    }

    /** The events of the tables arrive: what is to be told first, then letters. */
    public void deliver() {
        tell();
        post();
    }

    /** The events of what is to be told arrive, and those of letters don't. */
    public void tell() {
        new TellFunction(functions.context("MeetingsTellFunction"))
                .handleRequest(arrived("MeetingsTellFunction", "MEETINGS_TABLE"), new NoContext());
    }

    /** The events of letters arrive. */
    public void post() {
        new OutboxFunction(functions.context("OutboxFunction"))
                .handleRequest(arrived("OutboxFunction", "OUTBOX_TABLE"), new NoContext());
    }

    /** The beans of a function. */
    public FunctionHandlers functions() {
        return functions;
    }

    /** Mails to an address, the oldest first. */
    public List<Mail> mails(String to) {
        return aws.mails().stream().filter(mail -> mail.to().contains(to)).toList();
    }

    /** The token of the last mail that a club got. */
    public String token(int club) {
        var link = LINK.matcher(
                mails("club" + club + "@example.org").getLast().text().orElseThrow());
        if (!link.find()) {
            throw new AssertionError("no link in the last mail to club " + club);
        }
        return link.group(1);
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
