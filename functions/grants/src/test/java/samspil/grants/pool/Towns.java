package samspil.grants.pool;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samspil.grants.ApplicationId;
import samspil.grants.clock.event.ClockFunction;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;

/** Municipalities that agree on a pool of which Vesthimmerland is the lead, each at its own desk. */
public final class Towns {
    /** Its name in addresses. */
    public static final String LEAD = "vesthimmerland";
    /** Its name in addresses. */
    public static final String POOL = "820-faelles-2027";

    private final FunctionHandlers functions;

    /** On these engines, by this clock. */
    public Towns(EmbeddedAws aws, InstantSource clock) {
        functions = new FunctionHandlers(aws, clock);
    }

    /** An agreement of some shares, as the API takes it. */
    public static String agreement(String... shares) {
        return """
                {"title":{"da":"Fælles § 18"},"scheme":"paragraf-18","line":"paragraf-18-2027",
                 "year":2027,"rule":"by-home","shares":[%s]}""".formatted(String.join(",", shares));
    }

    /** A share of a municipality, in øre. */
    public static String share(String code, long ore) {
        return "{\"municipality\":\"" + code + "\",\"amount\":" + ore + "}";
    }

    /** Vesthimmerland puts in 3,000 kroner, Herlev 1,000. */
    public Answer suggest() {
        var agreement = agreement(share("820", 300_000), share("163", 100_000));
        return post(LEAD, "", 0, "{\"name\":\"faelles-2027\",\"agreement\":" + agreement + "}");
    }

    /** Both stand by it, and the money is set aside. */
    public Answer funded() {
        openLine();
        suggest();
        confirm(LEAD, 1, 300_000);
        confirm("herlev", 2, 100_000);
        return post(LEAD, "/" + POOL + "/funding", 3, "");
    }

    /** Opens the line on which it is kept. */
    public Answer openLine() {
        return as(LEAD, Role.ADMINISTRATOR)
                .send(
                        "POST",
                        "/v1/vesthimmerland/desk/grants/lines",
                        Map.of(),
                        "{\"id\":\"paragraf-18-2027\",\"title\":{\"da\":\"§ 18\"},"
                                + "\"refundsUntil\":\"2027-12-31T22:59:59Z\"}");
    }

    /** Puts the lead's own money on it, in øre. */
    public Answer appropriate(long ore) {
        return as(LEAD, Role.ADMINISTRATOR)
                .send(
                        "POST",
                        "/v1/vesthimmerland/desk/grants/lines/paragraf-18-2027/appropriations",
                        Map.of(),
                        "{\"key\":\"more\",\"amount\":" + ore + ",\"minutes\":\"punkt 9\"}");
    }

    /** A municipality stands by its share, in øre. */
    public Answer confirm(String town, long seen, long ore) {
        return post(town, "/" + POOL + "/confirmation", seen, "{\"share\":" + ore + ",\"minutes\":\"punkt 4\"}");
    }

    /** A municipality other than the lead does not take part. */
    public Answer decline(String town, long seen) {
        return post(town, "/" + POOL + "/declination", seen, "\"Budgettet er brugt\"");
    }

    /** The lead ends it. */
    public Answer giveUp(String town, long seen) {
        return post(town, "/" + POOL + "/end", seen, "\"Ingen ville være med\"");
    }

    /** Time alone does what it does. */
    public void tick() {
        new ClockFunction(functions.context("GrantsClockFunction")).handleRequest(Map.of(), new NoContext());
    }

    /** Reads below the pools of a desk. */
    public Answer read(String town, String path) {
        return as(town, Role.CASE_WORKER).send("GET", pools(town) + path, Map.of());
    }

    /** Does something as an administrator; what was seen is 0 where nothing was. */
    public Answer post(String town, String path, long seen, String body) {
        return send(Role.ADMINISTRATOR, "POST", town, path, seen, body);
    }

    /** Does something in a role. */
    public Answer send(Role role, String method, String town, String path, long seen, String body) {
        var headers = seen == 0 ? Map.<String, String>of() : Map.of("If-Match", "\"" + seen + "\"");
        return as(town, role).send(method, pools(town) + path, headers, body);
    }

    /** A page of a desk. */
    public Answer page(String town, Role role, String path) {
        return as(town, role).send("GET", "/da/" + town + "/desk/grants/pools" + path, Map.of());
    }

    /** Sends a form of a page. */
    public Answer form(String town, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return as(town, Role.ADMINISTRATOR).send("POST", "/da/" + town + "/desk/grants/pools" + path, headers, body);
    }

    /** What everybody reads. */
    public Answer visit(String path) {
        return functions.of("GrantsPublicFunction").send("GET", path, Map.of());
    }

    /** A part of a function. */
    public <T> T bean(String function, Class<T> type) {
        return functions.context(function).getBean(type);
    }

    /** The code of a municipality. */
    public static MunicipalityId id(String town) {
        return Municipalities.shipped().bySlug(town).orElseThrow().id();
    }

    /** A file's page where it is worked. */
    Answer file(String town, ApplicationId id) {
        return as("GrantsDeskFunction", town, Role.CASE_WORKER)
                .send("GET", "/da/" + town + "/desk/grants/files/" + id, Map.of());
    }

    private FunctionHandler as(String town, Role role) {
        return as("GrantsDecideFunction", town, role);
    }

    private FunctionHandler as(String function, String town, Role role) {
        var duty = new Duty("assignment", role, id(town), null);
        return functions.of(function).as(new Identity("ada", "Test", List.of(duty), ""));
    }

    private static String pools(String town) {
        return "/v1/" + town + "/desk/grants/pools";
    }
}
