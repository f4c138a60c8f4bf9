package samspil.policies;

import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import samspil.documents.check.DocumentAdvice;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.policies.event.ConcludeFunction;
import samspil.policies.store.DocumentKeys;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import samspil.testkit.ObjectCame;
import software.amazon.awssdk.core.sync.RequestBody;

/** An administrator's desk in Herlev, with the functions behind it. */
public final class Desk {
    /** A description as the API takes it. */
    public static final String DESCRIPTION =
            "{\"title\":{\"da\":\"Frivillighedspolitik\"},\"subject\":\"volunteering\"}";

    private static final String POLICIES = "/v1/herlev/desk/policies";

    private final EmbeddedAws aws;
    private final FunctionHandlers functions;

    /** On these engines, by this clock. */
    public Desk(EmbeddedAws aws, InstantSource clock) {
        this.aws = aws;
        this.functions = new FunctionHandlers(aws, clock);
    }

    /** Begins a policy. */
    public Answer start(String policy) {
        return ask("POST", POLICIES, "{\"id\":\"" + policy + "\",\"description\":" + DESCRIPTION + "}");
    }

    /** The decision behind a version, as the API takes it. */
    public static String adoption(String on) {
        return Json.write(SomePolicies.adoption(on, null));
    }

    /** Asks to upload a version, and uploads nothing; the document's id. */
    public String upload(String policy, String adoptedOn) {
        return invite(policy, adoptedOn).text("document/id");
    }

    /** Asks to upload a version. */
    public Answer invite(String policy, String adoptedOn) {
        return ask(
                "POST",
                POLICIES + "/" + policy + "/documents",
                "{\"fileName\":\"politik.pdf\",\"version\":" + adoption(adoptedOn) + "}");
    }

    /** The check finds a document good. */
    public void found(String document, String text) {
        var key = key(document);
        var facts = new DocumentFacts(
                key.id(), "", text.length(), "%064x".formatted(text.hashCode() & 0xffffffffL), 1, null, "da", false);
        put(DocumentKeys.checked(key), text);
        put(DocumentKeys.checkedText(key), Json.write(new DocumentText(List.of(text))));
        conclude(key, new Finding(null, new Checked(facts, List.of(DocumentAdvice.NOT_TAGGED))));
    }

    /** The check finds a document bad. */
    public void refused(String document, String fault) {
        conclude(
                key(document),
                Json.read("{\"fault\":\"" + fault + "\"}", Finding.class).orThrow());
    }

    /** How far a document has come. */
    public Answer document(String policy, String document) {
        return ask("GET", POLICIES + "/" + policy + "/documents/" + document, "");
    }

    /** Asks the desk. */
    public Answer ask(String method, String path, String body) {
        return ask(method, path, body, Map.of());
    }

    /** Asks the desk with headers. */
    public Answer ask(String method, String path, String body, Map<String, String> headers) {
        return administrator().send(method, path, headers, body);
    }

    /** Asks as anybody may. */
    public Answer visit(String path) {
        return functions.of("PoliciesPublicFunction").send("GET", path, Map.of());
    }

    /** The beans of a function. */
    public ApplicationContext context(String function) {
        return functions.context(function);
    }

    private FunctionHandler administrator() {
        return as(Role.ADMINISTRATOR);
    }

    /** The desk as somebody of another role finds it. */
    public FunctionHandler as(Role role) {
        var duty = new Duty("assignment", role, SomePolicies.HERLEV, null);
        return functions.of("PoliciesDeskFunction").as(new Identity("pseudonym", "Test", List.of(duty), ""));
    }

    private void conclude(Document.Key key, Finding finding) {
        var place = DocumentKeys.verdict(key);
        put(place, Json.write(finding));
        new ConcludeFunction(functions.context("PoliciesConcludeFunction"))
                .handleRequest(ObjectCame.event(place), new NoContext());
    }

    private void put(String place, String text) {
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(aws.environment("PoliciesConcludeFunction")
                                        .get("POLICIES_UPLOADS_BUCKET"))
                                .key(place),
                        RequestBody.fromString(text));
    }

    private static Document.Key key(String document) {
        return new Document.Key(new MunicipalityId("163"), new DocumentId(document));
    }
}
