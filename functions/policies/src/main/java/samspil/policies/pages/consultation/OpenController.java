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
import java.util.Optional;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
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

    OpenController(OpenConsultation open, Travel travel) {
        this.open = open;
        this.travel = travel;
    }

    /** With the document that the draft is made from, where there is one. */
    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request, Desk desk, PolicyId policy, @QueryValue(defaultValue = "") String document) {
        return travel.go(request, desk, journey(desk, policy, document));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk, PolicyId policy) {
        return travel.go(request, desk, journey(desk, policy, ""));
    }

    private Optional<Journey> journey(Desk desk, PolicyId policy, String document) {
        return open.policies()
                .find(desk.visit().municipality().id(), policy)
                .map(found -> new Opening(open, desk, found, document));
    }
}
