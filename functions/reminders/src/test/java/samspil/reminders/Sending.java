package samspil.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.engines.ses.Mail;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Item;
import samspil.reminders.event.EvidenceFunction;
import samspil.reminders.event.ReconcileFunction;
import samspil.reminders.event.TickFunction;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Everybody who has to do with reminders in Herlev. */
final class Sending {
    static final MunicipalityId HERLEV = new MunicipalityId("163");
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final EmbeddedAws aws;
    private final SettableClock clock;
    private final FunctionHandlers functions;

    Sending(EmbeddedAws aws, SettableClock clock) {
        this.aws = aws;
        this.clock = clock;
        this.functions = new FunctionHandlers(aws, clock);
    }

    Reminders reminders() {
        return functions.context("RemindersTickFunction").getBean(Reminders.class);
    }

    Addressees addressees() {
        return functions.context("RemindersTickFunction").getBean(Addressees.class);
    }

    FunctionHandlers functions() {
        return functions;
    }

    /** A meeting, with whom it concerns. */
    static Deadline meeting(String id, String begins, long sequence, Audience... audiences) {
        var key = new Deadline.Key(HERLEV, DeadlineKind.MEETING, id);
        var name = LocalText.of(Language.DA, "Dialogmøde " + id);
        return new Deadline(
                key,
                name,
                "/herlev/meetings/" + id,
                new Due.At(Instant.parse(begins), ZONE),
                sequence,
                Arrays.stream(audiences).collect(Collectors.toSet()));
    }

    /** A context's own transaction. */
    void write(List<TransactWriteItem> actions) {
        aws.administrator().dynamo().transactWriteItems(request -> request.transactItems(actions));
    }

    void plan(Deadline deadline) {
        write(reminders().plan(deadline));
    }

    void has(Audience audience, String email) {
        has(audience, email, null);
    }

    void has(Audience audience, String email, @Nullable LocalDate until) {
        var key = Addressee.Key.of(HERLEV, audience, email);
        write(List.of(addressees().put(new Addressee(key, "Navn", email, Language.DA, until))));
    }

    void lacks(Audience audience, String email) {
        write(List.of(addressees().remove(Addressee.Key.of(HERLEV, audience, email))));
    }

    void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    void tick() {
        new TickFunction(functions.context("RemindersTickFunction")).handleRequest(Map.of(), new NoContext());
    }

    void reconcile() {
        new ReconcileFunction(functions.context("RemindersReconcileFunction")).handleRequest(Map.of(), new NoContext());
    }

    /** The mail service says so of a mail. */
    void said(String type, Mail mail) {
        said(type, mail, Map.of());
    }

    void said(String type, Mail mail, Map<String, Object> more) {
        said(type, mail.tags().getOrDefault("rid", "none"), mail.to(), more);
    }

    /** The mail service says so of the mail with that tag. */
    void said(String type, String rid, List<String> to, Map<String, Object> more) {
        var detail = new HashMap<String, Object>(more);
        var tags = Map.of("rid", List.of(rid), "municipality", List.of(HERLEV.value()));
        detail.put("eventType", type);
        detail.put("mail", Map.of("messageId", "m-1", "destination", to, "tags", tags));
        new EvidenceFunction(functions.context("RemindersEvidenceFunction"))
                .handleRequest(Map.of("detail", detail), new NoContext());
    }

    /** To whom mails went, in their order. */
    List<String> mails() {
        return aws.mails().stream().map(mail -> String.join(",", mail.to())).toList();
    }

    /** How things of a kind ended. */
    List<String> ends(String prefix) {
        return items("RemindersTickFunction", "REMINDERS_TABLE").stream()
                .filter(item -> item.text("sk").startsWith(prefix))
                .map(item -> item.find("ended").orElse("WAITS"))
                .sorted()
                .toList();
    }

    List<Item> items(String function, String variable) {
        var table = aws.environment(function).get(variable);
        return aws.administrator().dynamo().scan(scan -> scan.tableName(table)).items().stream()
                .map(Item::new)
                .toList();
    }

    /** The directory publishes one organisation, with this address. */
    void publish(String email) {
        var club = new Organisation("club", "Klubben", null, email, null, null);
        var bucket = aws.environment("RemindersTickFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/163/organisations.json"),
                        RequestBody.fromString(Json.write(new Organisations.Published(List.of(club)))));
    }

    /** A table as it stood in a backup. */
    void restore(String variable, List<Item> backup) {
        var dynamo = aws.administrator().dynamo();
        var table = aws.environment("RemindersTickFunction").get(variable);
        items("RemindersTickFunction", variable)
                .forEach(item -> dynamo.deleteItem(delete -> delete.tableName(table)
                        .key(Item.key(item.text("pk"), item.text("sk")).attributes())));
        backup.forEach(item -> dynamo.putItem(put -> put.tableName(table).item(item.attributes())));
    }
}
