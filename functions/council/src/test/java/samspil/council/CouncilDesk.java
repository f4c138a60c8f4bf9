package samspil.council;

import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;

/** The desk of the council in Herlev, with the functions behind it. */
public final class CouncilDesk {
    private static final String DESK = "/v1/herlev/desk/council";

    private final FunctionHandlers functions;

    /** On these engines, by this clock. */
    public CouncilDesk(EmbeddedAws aws, InstantSource clock) {
        this.functions = new FunctionHandlers(aws, clock);
    }

    /** Founds a council. */
    public Answer found(Statute statute) {
        var charter = new Charter(LocalText.of(Language.DA, "Frivilligrådet"), null, statute);
        return ask("POST", "/charter", Json.write(charter));
    }

    /** Lets somebody in. */
    public Answer enter(Member member) {
        return ask(
                "POST",
                "/members",
                Json.write(
                        new ChangeCouncil.Newcomer(member.person(), member.position(), member.place(), member.term())));
    }

    /** A case worker asks, below the desk's council. */
    public Answer ask(String method, String path, String body) {
        return as(Role.CASE_WORKER, null, "CouncilDeskFunction").send(method, DESK + path, Map.of(), body);
    }

    /** Anybody asks. */
    public Answer visit(String path) {
        return functions.of("CouncilPublicFunction").send("GET", path, Map.of());
    }

    /** A function as somebody finds it. */
    public FunctionHandler as(Role role, @Nullable String organisation, String function) {
        var duty = new Duty("assignment-" + role.key(), role, SomeCouncils.HERLEV, organisation);
        return functions.of(function).as(new Identity("person-" + role.key(), "Test", List.of(duty), ""));
    }

    /** The beans of a function. */
    public ApplicationContext context(String function) {
        return functions.context(function);
    }
}
