package samspil.grants;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import samspil.grants.scheme.Offer;
import samspil.grants.scheme.Shipped;
import samspil.grants.scheme.Terms;
import samspil.grants.scheme.Window;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;

/** An administrator's desk of grants in Vesthimmerland, with the functions behind it. */
public final class GrantsDesk {
    /** Where schemes are changed. */
    public static final String SCHEMES = "/v1/vesthimmerland/desk/grants/schemes";

    /** Where rounds are changed. */
    public static final String ROUNDS = "/v1/vesthimmerland/desk/grants/rounds";

    private static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");

    private final FunctionHandlers functions;

    /** On these engines, by this clock. */
    public GrantsDesk(EmbeddedAws aws, InstantSource clock) {
        this.functions = new FunctionHandlers(aws, clock);
    }

    /** The terms of the shipped scheme. */
    public static Terms terms() {
        return Shipped.all().stream()
                .filter(each -> each.municipality().equals(VESTHIMMERLAND))
                .filter(each -> each.id().value().equals("paragraf-18"))
                .findFirst()
                .orElseThrow()
                .terms();
    }

    /** A round of the first version of the scheme, of some of the municipality's money. */
    public static Offer offer(Window window) {
        return new Offer(
                new SchemeId("paragraf-18"),
                1,
                LocalText.of(Language.DA, "§ 18, 2027"),
                window,
                List.of(new LineId("paragraf-18-2027")),
                new Money(72_630_700));
    }

    /** Begins the scheme. */
    public Answer start() {
        return ask("POST", SCHEMES, "{\"id\":\"paragraf-18\",\"terms\":" + Json.write(terms()) + "}");
    }

    /** Begins the scheme, has it adopted and takes it into use. */
    public Answer active() {
        start();
        adopt(1);
        return change(SCHEMES + "/paragraf-18/activation", 2, "");
    }

    /** Has the draft adopted. */
    public Answer adopt(long revision) {
        return change(
                SCHEMES + "/paragraf-18/adoption",
                revision,
                "{\"on\":\"2026-11-04\",\"by\":\"Socialudvalget\",\"minutes\":\"sag 12\"}");
    }

    /** Begins a round. */
    public Answer round(Window window) {
        return round("r2027", window);
    }

    /** Begins a round of that id. */
    public Answer round(String id, Window window) {
        return ask("POST", ROUNDS, "{\"id\":\"" + id + "\",\"offer\":" + Json.write(offer(window)) + "}");
    }

    /** Changes what was seen. */
    public Answer change(String path, long revision, String body) {
        return as(Role.ADMINISTRATOR).send("POST", path, Map.of("If-Match", "\"" + revision + "\""), body);
    }

    /** Asks the desk. */
    public Answer ask(String method, String path, String body) {
        return as(Role.ADMINISTRATOR).send(method, path, Map.of(), body);
    }

    /** Asks as anybody may. */
    public Answer visit(String path) {
        return functions.of("GrantsPublicFunction").send("GET", path, Map.of());
    }

    /** The desk as somebody of another role finds it. */
    public FunctionHandler as(Role role) {
        var duty = new Duty("assignment", role, VESTHIMMERLAND, null);
        return functions.of("GrantsDeskFunction").as(new Identity("pseudonym", "Test", List.of(duty), ""));
    }
}
