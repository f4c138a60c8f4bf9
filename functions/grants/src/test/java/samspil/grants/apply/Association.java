package samspil.grants.apply;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.documents.print.Flow;
import samspil.documents.print.Ink;
import samspil.documents.print.Letters;
import samspil.documents.print.Particulars;
import samspil.documents.print.Print;
import samspil.grants.GrantsDesk;
import samspil.grants.apply.event.CheckFunction;
import samspil.grants.scheme.Window;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.organisations.Organisations.Published;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import samspil.testkit.ObjectCame;
import software.amazon.awssdk.core.sync.RequestBody;

/** An association in Vesthimmerland, and the functions that it applies by. */
public final class Association {
    /** Where its applications are. */
    public static final String ROOM = "/da/vesthimmerland/desk/applications";

    /** Where its papers are. */
    public static final String PAPERS = "/da/vesthimmerland/desk/papers";

    /** When the round is open. */
    public static final Window WINDOW = new Window(
            Instant.parse("2027-01-15T07:00:00Z"),
            Instant.parse("2027-03-15T22:59:59Z"),
            ZoneId.of("Europe/Copenhagen"));

    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"([0-9a-f]+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"base\" value=\"([0-9]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final EmbeddedAws aws;
    private final FunctionHandlers functions;
    private final String organisation;
    private final String person;

    /** On these engines, by this clock. */
    public Association(EmbeddedAws aws, InstantSource clock) {
        this(aws, new FunctionHandlers(aws, clock), "org-1", "anna");
    }

    private Association(EmbeddedAws aws, FunctionHandlers functions, String organisation, String person) {
        this.aws = aws;
        this.functions = functions;
        this.organisation = organisation;
        this.person = person;
    }

    /** Another that knows nothing of the first. */
    public Association other() {
        return new Association(aws, functions, "org-2", "bo");
    }

    /** Somebody else of the same one. */
    public Association colleague() {
        return new Association(aws, functions, organisation, "carl");
    }

    /** A scheme in use, and a round of it that is published. */
    public static void openRound(EmbeddedAws aws, InstantSource clock) {
        var desk = new GrantsDesk(aws, clock);
        desk.active();
        desk.round(WINDOW);
        desk.change(GrantsDesk.ROUNDS + "/r2027/publication", 1, "");
    }

    /** Has the directory publish organisations: ids and names in turn. */
    public static void publish(EmbeddedAws aws, String... organisations) {
        var all = IntStream.range(0, organisations.length / 2)
                .mapToObj(at -> new Organisation(
                        organisations[2 * at],
                        organisations[2 * at + 1],
                        null,
                        organisations[2 * at] + "@example.org",
                        null,
                        null))
                .toList();
        var bucket = aws.environment("GrantsApplyFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/820/organisations.json"),
                        RequestBody.fromString(Json.write(new Published(all))));
    }

    /** Begins an application; where it is. */
    public String begin() {
        return String.valueOf(post(ROOM + "/new/r2027").headers().get("Location"));
    }

    /** Reads a page. */
    public Answer get(String path) {
        return ask("GET", path, Map.of(), "");
    }

    /** Sends a form: names and values in turn. */
    public Answer post(String path, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(at -> fields[2 * at] + "=" + URLEncoder.encode(fields[2 * at + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask("POST", path, Map.of("Content-Type", FORM), body);
    }

    /** Asks as its representative. */
    public Answer ask(String method, String path, Map<String, String> headers, String body) {
        var duty = new Duty("assignment-" + person, Role.REPRESENTATIVE, new MunicipalityId("820"), organisation);
        return functions
                .of("GrantsApplyFunction")
                .as(new Identity(person, "Test", List.of(duty), "", "Foreningen Test"))
                .send(method, path, headers, body);
    }

    /** Writes a section as it stands there now. */
    public Answer write(String application, int section, String... fields) {
        var path = application + "/sections/" + section;
        var all = new String[fields.length + 2];
        all[0] = "base";
        all[1] = base(path);
        System.arraycopy(fields, 0, all, 2, fields.length);
        return post(path, all);
    }

    /** What a form carries along to say what was seen. */
    public String base(String path) {
        return found(BASE, get(path).body());
    }

    /** The same as a number. */
    public String revision(String path) {
        return found(REVISION, get(path).body());
    }

    /** Uploads a document and has it checked; how its page is then. */
    public Answer attach(String application, int section, String question, byte[] bytes) {
        var page = String.valueOf(
                write(application, section, "to", "add-" + question).headers().get("Location"));
        upload(page, bytes);
        return get(page);
    }

    /** Uploads bytes for a document's page, and has them checked. */
    public void upload(String page, byte[] bytes) {
        var parts = page.split("/", -1);
        put("quarantine/820/" + parts[5] + "/" + parts[parts.length - 1], bytes);
    }

    private void put(String place, byte[] bytes) {
        var bucket = aws.environment("GrantsCheckFunction").get("GRANTS_BUCKET");
        aws.administrator().s3().putObject(put -> put.bucket(bucket).key(place), RequestBody.fromBytes(bytes));
        checkUpload(place);
    }

    /** Gives a paper and has it checked; its id. */
    public String give(String kind, String year, byte[] bytes) {
        var page = post(PAPERS + "/deeds/give", "at", "0", "paper-kind", kind, "paper-year", year)
                .headers()
                .get("Location");
        return given(String.valueOf(page), bytes);
    }

    /** Uploads a paper for its page, and has it checked; its id. */
    public String given(String page, byte[] bytes) {
        var paper = page.substring(page.lastIndexOf('/') + 1);
        put("quarantine/820/" + paper + "/" + paper, bytes);
        return paper;
    }

    /** Has everything checked that waits in quarantine. */
    public void checkAll() {
        var bucket = aws.environment("GrantsCheckFunction").get("GRANTS_BUCKET");
        aws.administrator()
                .s3()
                .listObjectsV2(list -> list.bucket(bucket).prefix("quarantine/"))
                .contents()
                .forEach(each -> checkUpload(each.key()));
    }

    private void checkUpload(String place) {
        new CheckFunction(functions.context("GrantsCheckFunction"), () -> {})
                .handleRequest(ObjectCame.event(place), new NoContext());
    }

    /** A document of one page. */
    public static byte[] pdf() {
        return Print.bytes(new Particulars("Regnskab", "Foreningen Test", "da", 1), paper -> {
            var flow = new Flow(paper, (_, _) -> {});
            flow.paragraph("Regnskab for foreningens år", Letters.plain(11, Ink.TEXT), 0);
            flow.end();
        });
    }

    /** Fills in all sections. */
    public void fill(String application) {
        write(
                application,
                1,
                "q-number",
                "10 15 08 17",
                "q-contact",
                "forening@example.org",
                "q-members",
                "120",
                "q-volunteers",
                "14");
        write(application, 2, "q-purpose", "Spisefællesskab for enlige", "q-target", "seniors", "q-where", "inside");
        write(
                application,
                3,
                "q-amount",
                "12.500",
                "q-budget-expense-0-text",
                "Mad",
                "q-budget-expense-0-amount",
                "15.000",
                "q-budget-income-0-text",
                "Deltagerbetaling",
                "q-budget-income-0-amount",
                "2.500");
        attach(application, 4, "accounts", pdf());
        attach(application, 4, "statutes", pdf());
        write(application, 5, "q-honour", "yes");
    }

    /** Sends it from the last page. */
    public Answer send(String application) {
        return post(
                application + "/check",
                "key",
                found(KEY, get(application + "/check").body()));
    }

    /** The beans of a function. */
    public FunctionHandlers functions() {
        return functions;
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
