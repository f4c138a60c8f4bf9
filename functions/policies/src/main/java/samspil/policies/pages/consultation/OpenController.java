package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.function.Function;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.OpenConsultation;
import samspil.policies.pages.desk.Desk;

/** Opens a consultation on pages. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/consultations/new")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "policies-desk")
final class OpenController {
    private final OpenConsultation open;
    private final Travel travel;
    private final ErrorPages errors;

    OpenController(OpenConsultation open, Travel travel, ErrorPages errors) {
        this.open = open;
        this.travel = travel;
        this.errors = errors;
    }

    /** With the document that the draft is made from, where there is one. */
    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request, Desk desk, PolicyId policy, @QueryValue(defaultValue = "") String document) {
        return on(request, desk, policy, document, journey -> travel.begin(desk, journey));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk, PolicyId policy) {
        return on(request, desk, policy, "", journey -> travel.goOn(request, desk, journey));
    }

    private HttpResponse<?> on(
            HttpRequest<?> request,
            Desk desk,
            PolicyId policy,
            String document,
            Function<Opening, HttpResponse<?>> answer) {
        return open.policies()
                .find(desk.visit().municipality().id(), policy)
                .<HttpResponse<?>>map(found -> answer.apply(new Opening(open, desk, found, document)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
