package samspil.grants.decide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.grants.ApplicationId;
import samspil.grants.GrantsDesk;
import samspil.grants.RoundId;
import samspil.grants.file.FileRecord;
import samspil.grants.file.Reader;
import samspil.grants.file.Submission;
import samspil.grants.file.SubmitApplication;
import samspil.grants.scheme.LateRule;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Window;
import samspil.kernel.Language;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.JsonValue;
import samspil.platform.store.Transactions;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;

/** People of Vesthimmerland who work an application, from its arrival to its letter. */
final class CaseWork {
    static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");
    static final String LINES = "/v1/vesthimmerland/desk/grants/lines";
    static final String FILES = "/v1/vesthimmerland/desk/grants/files/";
    static final String COUNCIL = "/v1/vesthimmerland/council/grants/files/";
    private static final String SEATS = "/v1/vesthimmerland/council/grants/seats";

    static final ApplicationId FIRST = new ApplicationId("00000000-0000-0000-0000-000000000001");

    private final EmbeddedAws aws;
    private final FunctionHandlers functions;
    private final GrantsDesk desk;

    CaseWork(EmbeddedAws aws, InstantSource clock) {
        this.aws = aws;
        functions = new FunctionHandlers(aws, clock);
        desk = new GrantsDesk(aws, clock);
    }

    /** An open round, with money on its line. */
    void open(Window window, long ore) {
        desk.active();
        desk.round(window);
        desk.change(GrantsDesk.ROUNDS + "/r2027/publication", 1, "");
        decide(
                "POST",
                LINES,
                "{\"id\":\"paragraf-18-2027\",\"title\":{\"da\":\"§ 18\"},\"refundsUntil\":\"2027-12-31T22:59:59Z\"}");
        decide(
                "POST",
                LINES + "/paragraf-18-2027/appropriations",
                "{\"key\":\"budget\",\"amount\":" + ore + ",\"minutes\":\"punkt 12\"}");
    }

    /** An association applies. */
    void apply(ApplicationId id, long ore) {
        var context = functions.context("GrantsDeskFunction");
        var round = context.getBean(Rounds.class)
                .find(new Round.Key(VESTHIMMERLAND, new RoundId("r2027")))
                .orElseThrow();
        var answers = new JsonValue.Members(Map.of(
                "purpose",
                new JsonValue.Members(
                        Map.of("kind", new JsonValue.Text("text"), "text", new JsonValue.Text("Fællesspisning")))));
        var by = new Actor("anna", Role.REPRESENTATIVE, "duty", "org-1");
        context.getBean(SubmitApplication.class)
                .submit(
                        VESTHIMMERLAND,
                        id,
                        new Submission(
                                round,
                                new LateRule.Refuse(),
                                "org-1",
                                answers,
                                new Money(ore),
                                by,
                                "k",
                                _ -> List.of()));
    }

    <T> T bean(Class<T> type) {
        return functions.context("GrantsDeskFunction").getBean(type);
    }

    /** The council's recommendation of a file that is being assessed; all who may vote today voted for it. */
    Answer recommend(ApplicationId id, long ore) {
        var members = seats();
        return council(
                Role.COUNCIL_SECRETARY,
                "selma",
                COUNCIL + id + "/recommendation",
                number(id),
                "{\"amount\":" + ore + ",\"reasons\":\"Godt for byen\",\"vote\":{\"members\":" + members
                        + ",\"voters\":" + members + ",\"inFavour\":" + members.split(",").length
                        + ",\"against\":0,\"abstained\":0}}");
    }

    /** Who sits in the council, as the API tells; three where a test names nobody. */
    private String seats() {
        var told = pseudonyms();
        if (told.equals("[]")) {
            IntStream.rangeClosed(1, 3).forEach(number -> sit(Integer.toString(number), "Member " + number));
        }
        return pseudonyms();
    }

    private String pseudonyms() {
        return Pattern.compile("\"person\":(\"[^\"]+\")")
                .matcher(read("GrantsCouncilFunction", Role.COUNCIL_SECRETARY, "selma", SEATS)
                        .body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void sit(String seat, String name) {
        var key = Addressee.Key.of(VESTHIMMERLAND, Audience.COUNCIL, seat);
        var member = new Addressee(key, name, "council-" + seat + "@example.org", Language.DA, null);
        new Transactions(aws.administrator().dynamo())
                .write(List.of(bean(Addressees.class).put(member)));
    }

    /** Brings a file to the council. */
    Answer start(ApplicationId id) {
        return desk(FILES + id + "/assessment", number(id), "{\"aid\":\"none\",\"reason\":\"En forening\"}");
    }

    FileRecord files() {
        return functions.context("GrantsDeskFunction").getBean(FileRecord.class);
    }

    long number(ApplicationId id) {
        return files().find(VESTHIMMERLAND, id, Reader.SYSTEM).orElseThrow().number();
    }

    Answer desk(String path, long seen, String body) {
        return as("GrantsDeskFunction", Role.CASE_WORKER, "olga").send("POST", path, match(seen), body);
    }

    Answer decided(String path, long seen, String body) {
        return as("GrantsDecideFunction", Role.CASE_WORKER, "dora").send("POST", path, match(seen), body);
    }

    Answer decide(String method, String path, String body) {
        return as("GrantsDecideFunction", Role.CASE_WORKER, "dora").send(method, path, Map.of(), body);
    }

    Answer council(Role role, String person, String path, long seen, String body) {
        return as("GrantsCouncilFunction", role, person).send("POST", path, match(seen), body);
    }

    Answer read(String function, Role role, String person, String path) {
        return as(function, role, person).send("GET", path, Map.of());
    }

    /** Sends a form of a page. */
    Answer form(String function, Role role, String path, Map<String, String> fields) {
        return form(function, role, "dora", path, fields);
    }

    Answer form(String function, Role role, String person, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return as(function, role, person).send("POST", path, headers, body);
    }

    private FunctionHandler as(String function, Role role, String person) {
        var duty = new Duty("assignment", role, VESTHIMMERLAND, null);
        return functions.of(function).as(new Identity(person, "Test", List.of(duty), ""));
    }

    private static Map<String, String> match(long seen) {
        return Map.of("If-Match", "\"" + seen + "\"");
    }
}
