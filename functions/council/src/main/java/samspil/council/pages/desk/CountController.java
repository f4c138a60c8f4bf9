package samspil.council.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.PublishResult;
import samspil.kernel.Municipality;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The count on pages. */
@Controller("/{language}/{municipality}/desk/council/elections/{election}/result")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-tally")
final class CountController {
    private final PublishResult publish;
    private final Travel travel;

    CountController(PublishResult publish, Travel travel) {
        this.publish = publish;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return travel.go(request, desk, journey(desk, new Election.Key(municipality.id(), election)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return travel.go(request, desk, journey(desk, new Election.Key(municipality.id(), election)));
    }

    private Optional<Journey> journey(Desk desk, Election.Key key) {
        return publish.elections().find(key).map(found -> new ResultJourney(publish, desk, found));
    }
}
