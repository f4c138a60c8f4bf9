package samspil.access.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.access.WhoHeld;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** Who could do on a day what some roles let people do. */
@Controller("/v1/{municipality}/access/who")
@Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "access-desk")
final class WhoController {
    private final WhoHeld held;
    private final Days days;

    WhoController(WhoHeld held, Days days) {
        this.held = held;
        this.days = days;
    }

    @Get
    HttpResponse<?> could(
            HttpRequest<?> request,
            Municipality municipality,
            @Nullable @QueryValue String on,
            @QueryValue(defaultValue = "") String role) {
        var roles = roles(role);
        return roles.isEmpty()
                ? Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/role", "choice.unknown")))
                : days.asked(
                        request,
                        municipality,
                        on,
                        day -> Answers.json(
                                AssignmentView.AssignmentList.of(day, held.could(municipality.id(), day, roles))));
    }

    /** Those that are named, by commas; all where none is; none where one is unknown. */
    private static Set<Role> roles(String named) {
        var names = Arrays.stream(named.split(",", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        var known = Arrays.stream(Role.values())
                .filter(role -> names.isEmpty() || names.contains(role.key()))
                .collect(Collectors.toSet());
        return names.isEmpty() || known.size() == names.size() ? known : Set.of();
    }
}
