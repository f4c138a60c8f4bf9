package samspil.policies.pages.desk.room;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.PolicyRecord;
import samspil.policies.pages.desk.Desk;

/** The room of policies, as pages. */
@Controller("/{language}/{municipality}/desk/policies")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "policies-desk")
final class PolicyRoomController {
    private final PolicyRecord policies;
    private final PoliciesRoom list;
    private final PolicyRoom one;
    private final Travel travel;
    private final Deeds deeds;
    private final ErrorPages errors;

    PolicyRoomController(
            PolicyRecord policies, PoliciesRoom list, PolicyRoom one, Travel travel, Deeds deeds, ErrorPages errors) {
        this.policies = policies;
        this.list = list;
        this.one = one;
        this.travel = travel;
        this.deeds = deeds;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(Desk desk) {
        return PageAnswers.passing(
                HttpStatus.OK,
                list.of(desk, policies.in(desk.visit().municipality().id())));
    }

    @Get("/new")
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> begin(Desk desk) {
        return travel.begin(desk, new Begin(deeds, desk));
    }

    @Post("/new")
    @Allowed(Role.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begun(HttpRequest<?> request, Desk desk) {
        return travel.goOn(request, desk, new Begin(deeds, desk));
    }

    @Get("/{policy}")
    HttpResponse<?> one(
            HttpRequest<?> request, Desk desk, PolicyId policy, @QueryValue(defaultValue = "") String done) {
        return policies.find(desk.visit().municipality().id(), policy)
                .<HttpResponse<?>>map(found -> PageAnswers.passing(HttpStatus.OK, one.of(desk, found, done)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
